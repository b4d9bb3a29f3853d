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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link ConfigTasks}: 9 tasks in 2 layers.
 *
 * <pre>
 * layer 0    numbers
 *            table
 *            maybe
 *            supplier
 *            entry
 *            numbersByName
 * layer 1    numbersAs  ← numbers
 *            tableAs    ← table, numbersByName
 *            rest       ← maybe, supplier, entry
 * </pre>
 *
 * <p>← takes the value of; ⇠ waits for.
 */
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code numbers}.
     */
    public static final String NUMBERS = "numbers";

    /**
     * The name of the task {@code table}.
     */
    public static final String TABLE = "table";

    /**
     * The name of the task {@code maybe}.
     */
    public static final String MAYBE = "maybe";

    /**
     * The name of the task {@code supplier}.
     */
    public static final String SUPPLIER = "supplier";

    /**
     * The name of the task {@code entry}.
     */
    public static final String ENTRY = "entry";

    /**
     * The name of the task {@code numbersByName}.
     */
    public static final String NUMBERS_BY_NAME = "numbersByName";

    /**
     * The name of the task {@code numbersAs}.
     */
    public static final String NUMBERS_AS = "numbersAs";

    /**
     * The name of the task {@code tableAs}.
     */
    public static final String TABLE_AS = "tableAs";

    /**
     * The name of the task {@code rest}.
     */
    public static final String REST = "rest";

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
                .fingerprint("2e36ee82859f4d9ad2c90ddaeb874c61940a1f60e9dd8a3ed169379cae3a0b8b")
                .task("numbers")
                .task("table")
                .task("maybe")
                .task("supplier")
                .task("entry")
                .task("numbersByName")
                .task("numbersAs").takes("numbers")
                .task("tableAs").takes("table", "numbersByName")
                .task("rest").takes("maybe", "supplier", "entry")
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
                case 0 -> tasks.numbers();
                case 1 -> tasks.table();
                case 2 -> tasks.maybe();
                case 3 -> tasks.supplier();
                case 4 -> tasks.entry();
                case 5 -> tasks.numbersByName();
                case 6 -> tasks.numbersAs(values.<List<? extends Number>>get(0),
                        values.<List<?>>get(0), values.<Collection<? extends Number>>get(0),
                        values.<Iterable<?>>get(0), values.<Object>get(0));
                case 7 -> tasks.tableAs(values.<Map<String, ? extends Collection<int[]>>>get(1),
                        values.<Map<?, ?>>get(5));
                case 8 -> tasks.rest(values.<Optional<String>>get(2),
                        values.<Supplier<? super Integer>>get(3),
                        values.<Map.Entry<String, ?>>get(4));
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
         * The value of the task {@code numbers}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<? extends Number> numbers() {
            return result.<List<? extends Number>>value(0);
        }

        /**
         * The value of the task {@code table}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Map<String, List<int[]>> table() {
            return result.<Map<String, List<int[]>>>value(1);
        }

        /**
         * The value of the task {@code maybe}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Optional<String> maybe() {
            return result.<Optional<String>>value(2);
        }

        /**
         * The value of the task {@code supplier}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Supplier<? super Integer> supplier() {
            return result.<Supplier<? super Integer>>value(3);
        }

        /**
         * The value of the task {@code entry}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Map.Entry<String, ? extends List<?>> entry() {
            return result.<Map.Entry<String, ? extends List<?>>>value(4);
        }

        /**
         * The value of the task {@code numbersByName}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Map<String, Integer> numbersByName() {
            return result.<Map<String, Integer>>value(5);
        }

        /**
         * The value of the task {@code numbersAs}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String numbersAs() {
            return result.<String>value(6);
        }

        /**
         * The value of the task {@code tableAs}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String tableAs() {
            return result.<String>value(7);
        }

        /**
         * The value of the task {@code rest}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String rest() {
            return result.<String>value(8);
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
         * Replaces the task {@code numbers}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With numbers(Callable<? extends List<? extends Number>> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code table}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With table(Callable<? extends Map<String, List<int[]>>> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code maybe}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With maybe(Callable<? extends Optional<String>> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Replaces the task {@code supplier}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With supplier(Callable<? extends Supplier<? super Integer>> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code entry}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With entry(Callable<? extends Map.Entry<String, ? extends List<?>>> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code numbersByName}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With numbersByName(Callable<? extends Map<String, Integer>> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Replaces the task {@code numbersAs}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With numbersAs(Callable<? extends String> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Replaces the task {@code tableAs}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With tableAs(Callable<? extends String> replacement) {
            return new With(replacements.value(7, replacement));
        }

        /**
         * Replaces the task {@code rest}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With rest(Callable<? extends String> replacement) {
            return new With(replacements.value(8, replacement));
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
