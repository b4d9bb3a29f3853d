package shop;

import dev.planloom.Schedule;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.execution.PlanResult;
import dev.planloom.runtime.execution.PlanRunner;
import dev.planloom.runtime.execution.TaskCalls;
import dev.planloom.runtime.execution.Values;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private static final PlanRunner PLAN = PlanRunner.of(graph(), Schedule.LAYERED);

    private GeneratedPlan() {
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
        return new Result(PLAN.run(new Calls(tasks), options));
    }

    /**
     * The graph of this plan.
     *
     * @return tasks, layers and edges
     */
    public static TaskGraph plan() {
        return PLAN.graph();
    }

    private static TaskGraph graph() {
        return TaskGraph.named("ConfigTasks")
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
}
