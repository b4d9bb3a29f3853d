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
 * The plan of {@link SHOP}: 8 tasks in 2 layers.
 *
 * <pre>
 * layer 0    shop
 *            readURLNow
 *            t2Total
 *            plan
 *            _one$two
 *            A_B
 *            aB
 * layer 1    provision-workers  ← shop
 * </pre>
 *
 * <p>← takes the value of; ⇠ waits for.
 */
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code readURLNow}.
     */
    public static final String READ_URL_NOW = "readURLNow";

    /**
     * The name of the task {@code t2Total}.
     */
    public static final String T2_TOTAL = "t2Total";

    /**
     * The name of the task {@code plan}.
     */
    public static final String PLAN = "plan";

    /**
     * The name of the task {@code _one$two}.
     */
    public static final String _ONE$TWO = "_one$two";

    /**
     * The name of the task {@code provision-workers}.
     */
    public static final String PROVISION_WORKERS = "provision-workers";

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
        return TaskGraph.named("SHOP")
                .fingerprint("e98e9d10e16c767f9e05389ce7186a077088b2f8e9ae7751042bf1e9a4a77328")
                .task("shop")
                .task("readURLNow")
                .task("t2Total")
                .task("plan")
                .task("_one$two")
                .task("A_B")
                .task("aB")
                .task("provision-workers").takes("shop")
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
                case 0 -> SHOP.shop();
                case 1 -> SHOP.readURLNow();
                case 2 -> SHOP.t2Total();
                case 3 -> SHOP.plan();
                case 4 -> SHOP._one$two();
                case 5 -> SHOP.A_B();
                case 6 -> SHOP.aB();
                case 7 -> SHOP.provision((int) values.<Integer>get(0));
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
         * The value of the task {@code shop}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int shop() {
            return result.<Integer>value(0);
        }

        /**
         * The value of the task {@code readURLNow}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int readURLNow() {
            return result.<Integer>value(1);
        }

        /**
         * The value of the task {@code t2Total}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int t2Total() {
            return result.<Integer>value(2);
        }

        /**
         * The value of the task {@code plan}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int plan() {
            return result.<Integer>value(3);
        }

        /**
         * The value of the task {@code _one$two}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int _one$two() {
            return result.<Integer>value(4);
        }

        /**
         * The value of the task {@code A_B}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int A_B() {
            return result.<Integer>value(5);
        }

        /**
         * The value of the task {@code aB}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int aB() {
            return result.<Integer>value(6);
        }

        /**
         * The value of the task {@code provision-workers}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int provisionWorkers() {
            return result.<Integer>value(7);
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
         * Replaces the task {@code shop}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With shop(Callable<? extends Integer> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code readURLNow}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With readURLNow(Callable<? extends Integer> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code t2Total}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With t2Total(Callable<? extends Integer> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Replaces the task {@code plan}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With plan(Callable<? extends Integer> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code _one$two}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With _one$two(Callable<? extends Integer> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code A_B}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With A_B(Callable<? extends Integer> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Replaces the task {@code aB}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With aB(Callable<? extends Integer> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Replaces the task {@code provision-workers}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With provisionWorkers(Callable<? extends Integer> replacement) {
            return new With(replacements.value(7, replacement));
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
