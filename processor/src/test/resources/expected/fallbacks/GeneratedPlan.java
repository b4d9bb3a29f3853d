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
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link PriceTasks}: 6 tasks in 3 layers.
 *
 * <pre>
 * layer 0    prices
 *            unused
 * layer 1    count   ← prices
 *            length  ⇉ prices  ← unused
 * layer 2    log   ← Optional count
 *            last  ← length
 * </pre>
 *
 * <p>← takes the value of; ← Optional, its value if it succeeds; ⇉ is executed for each element of; ⇠ waits for.
 */
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    private static final PlanRunner PLAN = PlanRunner.of(graph(), Schedule.LAYERED);

    private GeneratedPlan() {
    }

    /**
     * Runs the plan on a new {@link PriceTasks}, and waits for it.
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
     * Runs the plan on a new {@link PriceTasks}, and waits for it.
     *
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(RunOptions options) throws InterruptedException {
        return run(new PriceTasks(), options);
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
    public static Result run(PriceTasks tasks, int workers) throws InterruptedException {
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
    public static Result run(PriceTasks tasks, RunOptions options) throws InterruptedException {
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
        return TaskGraph.named("PriceTasks")
                .task("prices").fallback()
                .task("unused")
                .task("count").takes("prices").fallback()
                .task("length").each("prices").takes("unused").fallback()
                .task("log").takesOptional("count").fallback()
                .task("last").takes("length").fallback()
                .build();
    }

    /**
     * Calls each task with the values that its parameters take.
     */
    private static final class Calls implements TaskCalls {
        private final PriceTasks tasks;

        Calls(PriceTasks tasks) {
            this.tasks = tasks;
        }

        @Override
        public Object call(int task, Values values) throws Throwable {
            return switch (task) {
                case 0 -> tasks.prices();
                case 1 -> tasks.unused();
                case 2 -> PriceTasks.count(values.<List<? extends CharSequence>>get(0));
                case 4 -> {
                    tasks.log(values.<Long>optional(2));
                    yield null;
                }
                case 5 -> tasks.last(values.<List<Integer>>get(3));
                default -> throw new IllegalArgumentException("no task " + task);
            };
        }

        @Override
        public Object callEach(int task, Object element, Values values) throws Throwable {
            return switch (task) {
                case 3 -> tasks.length(values.<CharSequence>element(element),
                        values.<Map<String, Object>>get(1));
                default -> throw new IllegalArgumentException("no fan-out " + task);
            };
        }

        @Override
        public Object fallback(int task, Object element, Values values, Throwable thrown) throws
                Throwable {
            return switch (task) {
                case 0 -> tasks.noPrices();
                case 2 -> (long) tasks.anyCount(values.<List<? extends CharSequence>>get(0));
                case 3 -> (int) PriceTasks.one(values.<CharSequence>element(element),
                        values.<Map<String, Object>>get(1), thrown);
                case 4 -> {
                    tasks.logged(values.<Long>optional(2), exception(thrown));
                    yield null;
                }
                case 5 -> tasks.inherited(values.<List<Integer>>get(3), exception(thrown));
                default -> throw new IllegalArgumentException("no fallback " + task);
            };
        }

        private static Exception exception(Throwable thrown) {
            return thrown instanceof Exception exception ? exception : new UndeclaredThrowableException(thrown);
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
         * The value of the task {@code prices}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<? extends CharSequence> prices() {
            return result.<List<? extends CharSequence>>value(0);
        }

        /**
         * The value of the task {@code unused}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Map<String, Object> unused() {
            return result.<Map<String, Object>>value(1);
        }

        /**
         * The value of the task {@code count}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public long count() {
            return result.<Long>value(2);
        }

        /**
         * The values of the task {@code length}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> length() {
            return result.<List<Integer>>value(3);
        }

        /**
         * The value of the task {@code last}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Object last() {
            return result.<Object>value(5);
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
