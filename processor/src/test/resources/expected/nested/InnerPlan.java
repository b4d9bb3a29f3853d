package shop;

import dev.planloom.Schedule;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.execution.LazyRunner;
import dev.planloom.runtime.execution.PlanResult;
import dev.planloom.runtime.execution.Replacements;
import dev.planloom.runtime.execution.TaskCalls;
import dev.planloom.runtime.execution.Values;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link Shop.Outer.Inner}: 1 task in 1 layer.
 *
 * <pre>
 * layer 0    item
 * </pre>
 */
@Generated("dev.planloom.processor.TaskProcessor")
public final class InnerPlan {
    /**
     * The name of the task {@code item}.
     */
    public static final String ITEM = "item";

    private static final LazyRunner runner = LazyRunner.of(Schedule.LAYERED);

    private InnerPlan() {
    }

    /**
     * Runs the plan on a new {@link Shop.Outer.Inner} with {@link RunOptions#defaults}, and waits for it.
     *
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run() throws InterruptedException {
        return run(RunOptions.defaults());
    }

    /**
     * Runs the plan on a new {@link Shop.Outer.Inner}, and waits for it.
     *
     * @param workers how many tasks may run at once, at least 1
     * @return the values of all tasks
     * @throws IllegalArgumentException if {@code workers} is below 1
     * @throws TaskFailedException if a task fails
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(int workers) throws InterruptedException {
        return run(RunOptions.workers(workers));
    }

    /**
     * Runs the plan on a new {@link Shop.Outer.Inner}, and waits for it.
     *
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(RunOptions options) throws InterruptedException {
        return run(new Shop.Outer.Inner(), options);
    }

    /**
     * Runs the plan with {@link RunOptions#defaults}, and waits for it.
     *
     * @param tasks the object whose methods are called
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(Shop.Outer.Inner tasks) throws InterruptedException {
        return run(tasks, RunOptions.defaults());
    }

    /**
     * Runs the plan, and waits for it.
     *
     * @param tasks the object whose methods are called
     * @param workers how many tasks may run at once, at least 1
     * @return the values of all tasks
     * @throws IllegalArgumentException if {@code workers} is below 1
     * @throws TaskFailedException if a task fails
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(Shop.Outer.Inner tasks, int workers) throws InterruptedException {
        return run(tasks, RunOptions.workers(workers));
    }

    /**
     * Runs the plan, and waits for it.
     *
     * @param tasks the object whose methods are called
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(Shop.Outer.Inner tasks, RunOptions options) throws
            InterruptedException {
        Objects.requireNonNull(tasks, "tasks");
        return new Result(runner.run(new Calls(tasks), options));
    }

    /**
     * The graph of this plan.
     *
     * @return tasks, layers and edges
     */
    public static TaskGraph plan() {
        TaskGraph known = runner.graph();
        return known == null ? runner.graph(newGraph()) : known;
    }

    private static TaskGraph newGraph() {
        return TaskGraph.named("InnerPlan")
                .fingerprint("886b4deb0627331b3fa7237df61b838c6869216f943ef88b4506b3703fc6dbdc")
                .task("item")
                .build();
    }

    /**
     * This plan with other calls in place of those of some tasks, for tests.
     *
     * @return the plan, with nothing replaced yet
     */
    public static With with() {
        return new With(Replacements.of(plan()));
    }

    /**
     * Calls each task with the values that its parameters take.
     */
    private static final class Calls implements TaskCalls {
        private final Shop.Outer.Inner tasks;

        Calls(Shop.Outer.Inner tasks) {
            this.tasks = tasks;
        }

        @Override
        public Object call(int task, Values values) throws Throwable {
            return switch (task) {
                case 0 -> tasks.item();
                default -> throw new IllegalArgumentException("no task " + task);
            };
        }

        @Override
        public TaskGraph graph() {
            return newGraph();
        }
    }

    /**
     * The values of a run that was not cancelled, and its report.
     */
    public static final class Result {
        private final PlanResult result;

        private Result(PlanResult result) {
            this.result = result;
        }

        /**
         * The value of the task {@code item}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Shop.Item item() {
            return result.<Shop.Item>value(0);
        }

        /**
         * What became of each task.
         *
         * @return the report of the run
         */
        public RunReport report() {
            return result.report();
        }

        @Override
        public String toString() {
            return result.report().toString();
        }
    }

    /**
     * The plan with other calls in place of those of some tasks, for tests. Immutable: each method that
     * replaces a task returns a new object.
     */
    public static final class With {
        private final Replacements replacements;

        private With(Replacements replacements) {
            this.replacements = replacements;
        }

        /**
         * Replaces the task {@code item}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With item(Callable<? extends Shop.Item> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Runs the plan on a new {@link Shop.Outer.Inner} with {@link RunOptions#defaults}, and waits for it.
         *
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run() throws InterruptedException {
            return run(RunOptions.defaults());
        }

        /**
         * Runs the plan on a new {@link Shop.Outer.Inner}, and waits for it.
         *
         * @param workers how many tasks may run at once, at least 1
         * @return the values of all tasks
         * @throws IllegalArgumentException if {@code workers} is below 1
         * @throws TaskFailedException if a task fails
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(int workers) throws InterruptedException {
            return run(RunOptions.workers(workers));
        }

        /**
         * Runs the plan on a new {@link Shop.Outer.Inner}, and waits for it.
         *
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(RunOptions options) throws InterruptedException {
            return run(new Shop.Outer.Inner(), options);
        }

        /**
         * Runs the plan with {@link RunOptions#defaults}, and waits for it.
         *
         * @param tasks the object whose methods are called
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(Shop.Outer.Inner tasks) throws InterruptedException {
            return run(tasks, RunOptions.defaults());
        }

        /**
         * Runs the plan, and waits for it.
         *
         * @param tasks the object whose methods are called
         * @param workers how many tasks may run at once, at least 1
         * @return the values of all tasks
         * @throws IllegalArgumentException if {@code workers} is below 1
         * @throws TaskFailedException if a task fails
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(Shop.Outer.Inner tasks, int workers) throws InterruptedException {
            return run(tasks, RunOptions.workers(workers));
        }

        /**
         * Runs the plan, and waits for it.
         *
         * @param tasks the object whose methods are called
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(Shop.Outer.Inner tasks, RunOptions options) throws InterruptedException {
            Objects.requireNonNull(tasks, "tasks");
            return new Result(runner.run(replacements.over(new Calls(tasks)), options));
        }
    }
}
