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
 * The plan of {@link OldTasks}: 3 tasks in 2 layers.
 *
 * <pre>
 * layer 0    load
 *            gone
 * layer 1    soonGone  ← load, gone
 * </pre>
 *
 * <p>← takes the value of; ⇠ waits for.
 */
@SuppressWarnings({
        "deprecation",
        "removal"
})
@Generated("dev.planloom.processor.TaskProcessor")
public final class GeneratedPlan {
    /**
     * The name of the task {@code load}.
     */
    public static final String LOAD = "load";

    /**
     * The name of the task {@code gone}.
     */
    public static final String GONE = "gone";

    /**
     * The name of the task {@code soonGone}.
     */
    public static final String SOON_GONE = "soonGone";

    private static final LazyRunner runner = LazyRunner.of(Schedule.LAYERED);

    private GeneratedPlan() {
    }

    /**
     * Runs the plan on a new {@link OldTasks} with {@link RunOptions#defaults}, and waits for it.
     *
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     * @throws OldTasks.Trouble if the constructor throws it
     */
    public static Result run() throws InterruptedException, OldTasks.Trouble {
        return run(RunOptions.defaults());
    }

    /**
     * Runs the plan on a new {@link OldTasks}, and waits for it.
     *
     * @param workers how many tasks may run at once, at least 1
     * @return the values of all tasks
     * @throws IllegalArgumentException if {@code workers} is below 1
     * @throws TaskFailedException if a task fails
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     * @throws OldTasks.Trouble if the constructor throws it
     */
    public static Result run(int workers) throws InterruptedException, OldTasks.Trouble {
        return run(RunOptions.workers(workers));
    }

    /**
     * Runs the plan on a new {@link OldTasks}, and waits for it.
     *
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     * @throws OldTasks.Trouble if the constructor throws it
     */
    public static Result run(RunOptions options) throws InterruptedException, OldTasks.Trouble {
        return run(new OldTasks(), options);
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
    public static Result run(OldTasks tasks) throws InterruptedException {
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
    public static Result run(OldTasks tasks, int workers) throws InterruptedException {
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
    public static Result run(OldTasks tasks, RunOptions options) throws InterruptedException {
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
        return TaskGraph.named("OldTasks")
                .fingerprint("a54fbb95feaff9bde0fc57e7afdf31bb10dd1069486fdb8a1988a137de104338")
                .task("load")
                .task("gone")
                .task("soonGone").takes("load", "gone")
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
        private final OldTasks tasks;

        Calls(OldTasks tasks) {
            this.tasks = tasks;
        }

        @Override
        public Object call(int task, Values values) throws Throwable {
            return switch (task) {
                case 0 -> tasks.load();
                case 1 -> tasks.gone();
                case 2 -> tasks.soonGone(values.<OldValue>get(0), values.<Gone.Value[]>get(1));
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
         * The value of the task {@code load}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public OldValue load() {
            return result.<OldValue>value(0);
        }

        /**
         * The value of the task {@code gone}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        Gone.Value[] gone() {
            return result.<Gone.Value[]>value(1);
        }

        /**
         * The value of the task {@code soonGone}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String soonGone() {
            return result.<String>value(2);
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
         * Replaces the task {@code load}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With load(Callable<? extends OldValue> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code gone}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        With gone(Callable<? extends Gone.Value[]> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code soonGone}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With soonGone(Callable<? extends String> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Runs the plan on a new {@link OldTasks} with {@link RunOptions#defaults}, and waits for it.
         *
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         * @throws OldTasks.Trouble if the constructor throws it
         */
        public Result run() throws InterruptedException, OldTasks.Trouble {
            return run(RunOptions.defaults());
        }

        /**
         * Runs the plan on a new {@link OldTasks}, and waits for it.
         *
         * @param workers how many tasks may run at once, at least 1
         * @return the values of all tasks
         * @throws IllegalArgumentException if {@code workers} is below 1
         * @throws TaskFailedException if a task fails
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         * @throws OldTasks.Trouble if the constructor throws it
         */
        public Result run(int workers) throws InterruptedException, OldTasks.Trouble {
            return run(RunOptions.workers(workers));
        }

        /**
         * Runs the plan on a new {@link OldTasks}, and waits for it.
         *
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         * @throws OldTasks.Trouble if the constructor throws it
         */
        public Result run(RunOptions options) throws InterruptedException, OldTasks.Trouble {
            return run(new OldTasks(), options);
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
        public Result run(OldTasks tasks) throws InterruptedException {
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
        public Result run(OldTasks tasks, int workers) throws InterruptedException {
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
        public Result run(OldTasks tasks, RunOptions options) throws InterruptedException {
            Objects.requireNonNull(tasks, "tasks");
            return new Result(runner.run(replacements.over(new Calls(tasks)), options));
        }
    }
}
