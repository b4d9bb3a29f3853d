package shop;

import dev.planloom.Schedule;
import dev.planloom.runtime.ElementCall;
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
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link ConfigTasks}: 5 tasks in 5 layers.
 *
 * <pre>
 * layer 0    sizes
 * layer 1    twice  ⇉ sizes
 * layer 2    pair  ⇉ twice  ← sizes
 * layer 3    text  ⇉ pair
 * layer 4    all  ← text, pair, twice
 * </pre>
 *
 * <p>← takes the value of; ⇉ is executed for each element of; ⇠ waits for.
 */
@Generated("dev.planloom.processor.TaskProcessor")
public final class GeneratedPlan {
    /**
     * The name of the task {@code sizes}.
     */
    public static final String SIZES = "sizes";

    /**
     * The name of the task {@code twice}.
     */
    public static final String TWICE = "twice";

    /**
     * The name of the task {@code pair}.
     */
    public static final String PAIR = "pair";

    /**
     * The name of the task {@code text}.
     */
    public static final String TEXT = "text";

    /**
     * The name of the task {@code all}.
     */
    public static final String ALL = "all";

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
                .fingerprint("66e6a1e541c83464270fad12e5f3d790ff24a98673a08538789da86700d57a96")
                .task("sizes")
                .task("twice").each("sizes")
                .task("pair").each("twice").takes("sizes")
                .task("text").each("pair")
                .task("all").takes("text", "pair", "twice")
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
                case 0 -> ConfigTasks.sizes();
                case 4 -> ConfigTasks.all(values.<Iterable<? extends CharSequence>>get(3),
                        values.<List<long[]>>get(2), values.<Object>get(1));
                default -> throw new IllegalArgumentException("no task " + task);
            };
        }

        @Override
        public Object callEach(int task, Object element, Values values) throws Throwable {
            return switch (task) {
                case 1 -> ConfigTasks.twice((int) values.<Integer>element(element));
                case 2 -> ConfigTasks.pair((long) values.<Integer>element(element),
                        values.<int[]>get(0));
                case 3 -> ConfigTasks.text(values.<long[]>element(element));
                default -> throw new IllegalArgumentException("no fan-out " + task);
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
         * The values of the task {@code twice}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> twice() {
            return result.<List<Integer>>value(1);
        }

        /**
         * The values of the task {@code pair}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<long[]> pair() {
            return result.<List<long[]>>value(2);
        }

        /**
         * The values of the task {@code text}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> text() {
            return result.<List<String>>value(3);
        }

        /**
         * The value of the task {@code all}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String all() {
            return result.<String>value(4);
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
         * Replaces the task {@code twice}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With twice(ElementCall<? super Integer, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(1, replacement));
        }

        /**
         * Replaces the task {@code pair}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With pair(ElementCall<? super Integer, ? extends long[]> replacement) {
            return new With(replacements.valueOfEach(2, replacement));
        }

        /**
         * Replaces the task {@code text}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With text(ElementCall<? super long[], ? extends String> replacement) {
            return new With(replacements.valueOfEach(3, replacement));
        }

        /**
         * Replaces the task {@code all}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With all(Callable<? extends String> replacement) {
            return new With(replacements.value(4, replacement));
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
