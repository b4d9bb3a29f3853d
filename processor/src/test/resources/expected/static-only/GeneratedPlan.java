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
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link ConfigTasks}: 2 tasks in 2 layers.
 *
 * <pre>
 * layer 0    load
 * layer 1    twice  ← load
 * </pre>
 *
 * <p>← takes the value of; ⇠ waits for.
 */
@Generated("dev.planloom.processor.TaskProcessor")
public final class GeneratedPlan {
    /**
     * The name of the task {@code load}.
     */
    public static final String LOAD = "load";

    /**
     * The name of the task {@code twice}.
     */
    public static final String TWICE = "twice";

    private static final LazyRunner runner = LazyRunner.of(Schedule.LAYERED);

    private GeneratedPlan() {
    }

    /**
     * Runs the plan with {@link RunOptions#defaults}, and waits for it.
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
     * Runs the plan, and waits for it.
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
     * Runs the plan, and waits for it.
     *
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(RunOptions options) throws InterruptedException {
        return new Result(runner.run(new Calls(), options));
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
        return TaskGraph.named("ConfigTasks")
                .fingerprint("a308abd468a2f6ddb208911f28411a2053e379ccce335552434ff85789c9122c")
                .task("load")
                .task("twice").takes("load")
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
        @Override
        public Object call(int task, Values values) throws Throwable {
            return switch (task) {
                case 0 -> ConfigTasks.load();
                case 1 -> ConfigTasks.twice((int) values.<Integer>get(0));
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
        public int load() {
            return result.<Integer>value(0);
        }

        /**
         * The value of the task {@code twice}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int twice() {
            return result.<Integer>value(1);
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
        public With load(Callable<? extends Integer> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code twice}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With twice(Callable<? extends Integer> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Runs the plan with {@link RunOptions#defaults}, and waits for it.
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
         * Runs the plan, and waits for it.
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
         * Runs the plan, and waits for it.
         *
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(RunOptions options) throws InterruptedException {
            return new Result(runner.run(replacements.over(new Calls()), options));
        }
    }
}
