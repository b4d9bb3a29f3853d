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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link ConfigTasks}: 6 tasks in 3 layers.
 *
 * <pre>
 * layer 0    sizes
 *            table
 *            lists
 * layer 1    sum    ← sizes
 *            first  ← table, lists
 * layer 2    join  ← first, table
 * </pre>
 *
 * <p>← takes the value of; ⇠ waits for.
 */
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code sizes}.
     */
    public static final String SIZES = "sizes";

    /**
     * The name of the task {@code table}.
     */
    public static final String TABLE = "table";

    /**
     * The name of the task {@code lists}.
     */
    public static final String LISTS = "lists";

    /**
     * The name of the task {@code sum}.
     */
    public static final String SUM = "sum";

    /**
     * The name of the task {@code first}.
     */
    public static final String FIRST = "first";

    /**
     * The name of the task {@code join}.
     */
    public static final String JOIN = "join";

    private static final LazyRunner runner = LazyRunner.of(Schedule.LAYERED);

    private GeneratedPlan() {
    }

    /**
     * Runs the plan on a new {@link ConfigTasks} with {@link RunOptions#defaults}, and waits for it.
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
     * Runs the plan on a new {@link ConfigTasks}, and waits for it.
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
     * Runs the plan on a new {@link ConfigTasks}, and waits for it.
     *
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(RunOptions options) throws InterruptedException {
        return run(new ConfigTasks(), options);
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
    public static Result run(ConfigTasks tasks) throws InterruptedException {
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
    public static Result run(ConfigTasks tasks, int workers) throws InterruptedException {
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
    public static Result run(ConfigTasks tasks, RunOptions options) throws InterruptedException {
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
        return TaskGraph.named("ConfigTasks")
                .fingerprint("2fba44d5bd190607a6f96232fd748dfbd3e68e53c2e95dad992528c8ebe3d518")
                .task("sizes")
                .task("table")
                .task("lists")
                .task("sum").takes("sizes")
                .task("first").takes("table", "lists")
                .task("join").takes("first", "table")
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
        private final ConfigTasks tasks;

        Calls(ConfigTasks tasks) {
            this.tasks = tasks;
        }

        @Override
        public Object call(int task, Values values) throws Throwable {
            return switch (task) {
                case 0 -> tasks.sizes();
                case 1 -> tasks.table();
                case 2 -> tasks.lists();
                case 3 -> tasks.sum(values.<int[]>get(0));
                case 4 -> tasks.first(values.<Object[]>get(1), values.<Object>get(1),
                        values.<List<?>[]>get(2));
                case 5 -> tasks.join(values.<String>get(4), values.<Object[]>get(1));
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
         * The value of the task {@code sizes}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int[] sizes() {
            return result.<int[]>value(0);
        }

        /**
         * The value of the task {@code table}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String[][] table() {
            return result.<String[][]>value(1);
        }

        /**
         * The value of the task {@code lists}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<?>[] lists() {
            return result.<List<?>[]>value(2);
        }

        /**
         * The value of the task {@code sum}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int sum() {
            return result.<Integer>value(3);
        }

        /**
         * The value of the task {@code first}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String first() {
            return result.<String>value(4);
        }

        /**
         * The value of the task {@code join}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String join() {
            return result.<String>value(5);
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
         * Replaces the task {@code sizes}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With sizes(Callable<? extends int[]> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code table}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With table(Callable<? extends String[][]> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code lists}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With lists(Callable<? extends List<?>[]> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Replaces the task {@code sum}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With sum(Callable<? extends Integer> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code first}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With first(Callable<? extends String> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code join}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With join(Callable<? extends String> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Runs the plan on a new {@link ConfigTasks} with {@link RunOptions#defaults}, and waits for it.
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
         * Runs the plan on a new {@link ConfigTasks}, and waits for it.
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
         * Runs the plan on a new {@link ConfigTasks}, and waits for it.
         *
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(RunOptions options) throws InterruptedException {
            return run(new ConfigTasks(), options);
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
        public Result run(ConfigTasks tasks) throws InterruptedException {
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
        public Result run(ConfigTasks tasks, int workers) throws InterruptedException {
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
        public Result run(ConfigTasks tasks, RunOptions options) throws InterruptedException {
            Objects.requireNonNull(tasks, "tasks");
            return new Result(runner.run(replacements.over(new Calls(tasks)), options));
        }
    }
}
