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
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link ConfigTasks}: 11 tasks in 2 layers.
 *
 * <pre>
 * layer 0    read
 *            port
 *            sizes
 *            table
 * layer 1    merge       ← read, Optional port, Outcome sizes
 *            supertypes  ← Optional port, Outcome port, Optional read, Outcome table
 *            wildcards   ← Optional port, Optional read, Outcome sizes, Outcome table, Outcome port
 *            raw         ← Optional read, Outcome sizes
 *            forms       ← read, Outcome read, Optional read
 *            ordered     ← read, Outcome port  ⇠ port
 *            strict      ← read, port
 * </pre>
 *
 * <p>← takes the value of; ← Optional, its value if it succeeds; ← Outcome, how it ends; ⇠ waits for.
 */
@SuppressWarnings("rawtypes")
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code read}.
     */
    public static final String READ = "read";

    /**
     * The name of the task {@code port}.
     */
    public static final String PORT = "port";

    /**
     * The name of the task {@code sizes}.
     */
    public static final String SIZES = "sizes";

    /**
     * The name of the task {@code table}.
     */
    public static final String TABLE = "table";

    /**
     * The name of the task {@code merge}.
     */
    public static final String MERGE = "merge";

    /**
     * The name of the task {@code supertypes}.
     */
    public static final String SUPERTYPES = "supertypes";

    /**
     * The name of the task {@code wildcards}.
     */
    public static final String WILDCARDS = "wildcards";

    /**
     * The name of the task {@code raw}.
     */
    public static final String RAW = "raw";

    /**
     * The name of the task {@code forms}.
     */
    public static final String FORMS = "forms";

    /**
     * The name of the task {@code ordered}.
     */
    public static final String ORDERED = "ordered";

    /**
     * The name of the task {@code strict}.
     */
    public static final String STRICT = "strict";

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
                .fingerprint("cda2f754632930a65bb1bdbd25441bfa3c4fe5284fb9c58937d6dd0d693acfae")
                .task("read")
                .task("port")
                .task("sizes")
                .task("table")
                .task("merge").takes("read").takesOptional("port").takesOutcome("sizes")
                .task("supertypes").takesOptional("port", "read").takesOutcome("port", "table")
                .task("wildcards").takesOptional("port", "read").takesOutcome("sizes", "table", "port")
                .task("raw").takesOptional("read").takesOutcome("sizes")
                .task("forms").takes("read").takesOptional("read").takesOutcome("read")
                .task("ordered").takes("read").takesOutcome("port").after("port")
                .task("strict").takes("read", "port")
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
                case 0 -> tasks.read();
                case 1 -> tasks.port();
                case 2 -> tasks.sizes();
                case 3 -> tasks.table();
                case 4 -> tasks.merge(values.<String>get(0), values.<Integer>optional(1),
                        values.<List<? extends Number>>outcome(2));
                case 5 -> tasks.supertypes(values.<Number>optional(1), values.<Object>outcome(1),
                        values.<Comparable<String>>optional(0),
                        values.<Map<String, ? extends Collection<int[]>>>outcome(3));
                case 6 -> tasks.wildcards(values.<Number>optional(1),
                        values.<Serializable>optional(0), values.<Object>outcome(2),
                        values.<Map<?, ?>>outcome(3), values.<Object>outcome(1),
                        values.<Object>optional(0));
                case 7 -> tasks.raw(values.<Object>optional(0), values.<Object>outcome(2));
                case 8 -> tasks.forms(values.<String>get(0), values.<String>outcome(0),
                        values.<String>optional(0));
                case 9 -> tasks.ordered(values.<String>get(0), values.<Integer>outcome(1));
                case 10 -> tasks.strict(values.<Object>get(0), values.<Comparable<Integer>>get(1));
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
         * The value of the task {@code read}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String read() {
            return result.<String>value(0);
        }

        /**
         * The value of the task {@code port}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int port() {
            return result.<Integer>value(1);
        }

        /**
         * The value of the task {@code sizes}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<? extends Number> sizes() {
            return result.<List<? extends Number>>value(2);
        }

        /**
         * The value of the task {@code table}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Map<String, List<int[]>> table() {
            return result.<Map<String, List<int[]>>>value(3);
        }

        /**
         * The value of the task {@code merge}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String merge() {
            return result.<String>value(4);
        }

        /**
         * The value of the task {@code supertypes}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String supertypes() {
            return result.<String>value(5);
        }

        /**
         * The value of the task {@code wildcards}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String wildcards() {
            return result.<String>value(6);
        }

        /**
         * The value of the task {@code raw}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String raw() {
            return result.<String>value(7);
        }

        /**
         * The value of the task {@code forms}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int forms() {
            return result.<Integer>value(8);
        }

        /**
         * The value of the task {@code ordered}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public boolean ordered() {
            return result.<Boolean>value(9);
        }

        /**
         * The value of the task {@code strict}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public boolean strict() {
            return result.<Boolean>value(10);
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
         * Replaces the task {@code read}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With read(Callable<? extends String> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code port}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With port(Callable<? extends Integer> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code sizes}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With sizes(Callable<? extends List<? extends Number>> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Replaces the task {@code table}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With table(Callable<? extends Map<String, List<int[]>>> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code merge}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With merge(Callable<? extends String> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code supertypes}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With supertypes(Callable<? extends String> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Replaces the task {@code wildcards}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With wildcards(Callable<? extends String> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Replaces the task {@code raw}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With raw(Callable<? extends String> replacement) {
            return new With(replacements.value(7, replacement));
        }

        /**
         * Replaces the task {@code forms}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With forms(Callable<? extends Integer> replacement) {
            return new With(replacements.value(8, replacement));
        }

        /**
         * Replaces the task {@code ordered}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ordered(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(9, replacement));
        }

        /**
         * Replaces the task {@code strict}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With strict(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(10, replacement));
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
