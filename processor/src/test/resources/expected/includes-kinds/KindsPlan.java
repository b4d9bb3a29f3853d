package shop;

import base.Clock;
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
 * The plan of {@link Kinds}, {@link Main.Clock}, {@link Open.Late}, {@link Season}, {@link Shop.Counter}, {@link Default}, {@link Clock}, {@link Sums}: 9 tasks in 2 layers.
 *
 * <pre>
 * layer 0    Main.Clock.now
 *            hour
 *            first
 *            count
 *            zero
 *            base.Clock.now
 * layer 1    open  ← hour
 *            next  ← first
 *            sum   ← Main.Clock.now, base.Clock.now, count, zero
 * </pre>
 *
 * <p>← takes the value of; ⇠ waits for.
 */
@SuppressWarnings("removal")
@Generated("dev.planloom.processor.TaskProcessor")
final class KindsPlan {
    /**
     * The name of the task {@code Main.Clock.now}.
     */
    public static final String MAIN_CLOCK_NOW = "Main.Clock.now";

    /**
     * The name of the task {@code hour}.
     */
    public static final String HOUR = "hour";

    /**
     * The name of the task {@code first}.
     */
    public static final String FIRST = "first";

    /**
     * The name of the task {@code count}.
     */
    public static final String COUNT = "count";

    /**
     * The name of the task {@code zero}.
     */
    public static final String ZERO = "zero";

    /**
     * The name of the task {@code base.Clock.now}.
     */
    public static final String BASE_CLOCK_NOW = "base.Clock.now";

    /**
     * The name of the task {@code open}.
     */
    public static final String OPEN = "open";

    /**
     * The name of the task {@code next}.
     */
    public static final String NEXT = "next";

    /**
     * The name of the task {@code sum}.
     */
    public static final String SUM = "sum";

    private static final LazyRunner runner = LazyRunner.of(Schedule.LAYERED);

    private KindsPlan() {
    }

    /**
     * Runs the plan with {@link RunOptions#defaults}, and waits for it.
     *
     * @param mainClock the object whose methods are called
     * @param late the object whose methods are called
     * @param season the object whose methods are called
     * @param counter the object whose methods are called
     * @param defaultTasks the object whose methods are called
     * @param baseClock the object whose methods are called
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(Main.Clock mainClock, Open.Late late, Season season,
            Shop.Counter counter, Default defaultTasks, Clock baseClock) throws
            InterruptedException {
        return run(mainClock, late, season, counter, defaultTasks, baseClock, RunOptions.defaults());
    }

    /**
     * Runs the plan, and waits for it.
     *
     * @param mainClock the object whose methods are called
     * @param late the object whose methods are called
     * @param season the object whose methods are called
     * @param counter the object whose methods are called
     * @param defaultTasks the object whose methods are called
     * @param baseClock the object whose methods are called
     * @param workers how many tasks may run at once, at least 1
     * @return the values of all tasks
     * @throws IllegalArgumentException if {@code workers} is below 1
     * @throws TaskFailedException if a task fails
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(Main.Clock mainClock, Open.Late late, Season season,
            Shop.Counter counter, Default defaultTasks, Clock baseClock, int workers) throws
            InterruptedException {
        return run(mainClock, late, season, counter, defaultTasks, baseClock, RunOptions.workers(workers));
    }

    /**
     * Runs the plan, and waits for it.
     *
     * @param mainClock the object whose methods are called
     * @param late the object whose methods are called
     * @param season the object whose methods are called
     * @param counter the object whose methods are called
     * @param defaultTasks the object whose methods are called
     * @param baseClock the object whose methods are called
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(Main.Clock mainClock, Open.Late late, Season season,
            Shop.Counter counter, Default defaultTasks, Clock baseClock, RunOptions options) throws
            InterruptedException {
        Objects.requireNonNull(mainClock, "mainClock");
        Objects.requireNonNull(late, "late");
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(counter, "counter");
        Objects.requireNonNull(defaultTasks, "defaultTasks");
        Objects.requireNonNull(baseClock, "baseClock");
        return new Result(runner.run(new Calls(mainClock, late, season, counter, defaultTasks, baseClock), options));
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
        return TaskGraph.named("KindsPlan")
                .fingerprint("e34cac667d4c00c5a859eddc96fea2b9fe048f96a1f6190046d65a5c9ba4833e")
                .task("Main.Clock.now")
                .task("hour")
                .task("first")
                .task("count")
                .task("zero")
                .task("base.Clock.now")
                .task("open").takes("hour")
                .task("next").takes("first")
                .task("sum").takes("Main.Clock.now", "base.Clock.now", "count", "zero")
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
        private final Main.Clock mainClock;

        private final Open.Late late;

        private final Season season;

        private final Shop.Counter counter;

        private final Default defaultTasks;

        private final Clock baseClock;

        Calls(Main.Clock mainClock, Open.Late late, Season season, Shop.Counter counter,
                Default defaultTasks, Clock baseClock) {
            this.mainClock = mainClock;
            this.late = late;
            this.season = season;
            this.counter = counter;
            this.defaultTasks = defaultTasks;
            this.baseClock = baseClock;
        }

        @Override
        public Object call(int task, Values values) throws Throwable {
            return switch (task) {
                case 0 -> mainClock.now();
                case 1 -> Main.Clock.hour();
                case 2 -> Season.first();
                case 3 -> counter.count();
                case 4 -> defaultTasks.zero();
                case 5 -> baseClock.now();
                case 6 -> late.open((int) values.<Integer>get(1));
                case 7 -> season.next(values.<Season>get(2));
                case 8 -> Sums.sum((int) values.<Integer>get(0), (int) values.<Integer>get(5),
                        (int) values.<Integer>get(3), (int) values.<Integer>get(4));
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
         * The value of the task {@code Main.Clock.now}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int mainClockNow() {
            return result.<Integer>value(0);
        }

        /**
         * The value of the task {@code hour}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int hour() {
            return result.<Integer>value(1);
        }

        /**
         * The value of the task {@code first}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Season first() {
            return result.<Season>value(2);
        }

        /**
         * The value of the task {@code count}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int count() {
            return result.<Integer>value(3);
        }

        /**
         * The value of the task {@code zero}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int zero() {
            return result.<Integer>value(4);
        }

        /**
         * The value of the task {@code base.Clock.now}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int baseClockNow() {
            return result.<Integer>value(5);
        }

        /**
         * The value of the task {@code open}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public boolean open() {
            return result.<Boolean>value(6);
        }

        /**
         * The value of the task {@code next}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String next() {
            return result.<String>value(7);
        }

        /**
         * The value of the task {@code sum}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int sum() {
            return result.<Integer>value(8);
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
         * Replaces the task {@code Main.Clock.now}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With mainClockNow(Callable<? extends Integer> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code hour}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With hour(Callable<? extends Integer> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code first}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With first(Callable<? extends Season> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Replaces the task {@code count}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With count(Callable<? extends Integer> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code zero}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With zero(Callable<? extends Integer> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code base.Clock.now}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With baseClockNow(Callable<? extends Integer> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Replaces the task {@code open}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With open(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Replaces the task {@code next}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With next(Callable<? extends String> replacement) {
            return new With(replacements.value(7, replacement));
        }

        /**
         * Replaces the task {@code sum}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With sum(Callable<? extends Integer> replacement) {
            return new With(replacements.value(8, replacement));
        }

        /**
         * Runs the plan with {@link RunOptions#defaults}, and waits for it.
         *
         * @param mainClock the object whose methods are called
         * @param late the object whose methods are called
         * @param season the object whose methods are called
         * @param counter the object whose methods are called
         * @param defaultTasks the object whose methods are called
         * @param baseClock the object whose methods are called
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(Main.Clock mainClock, Open.Late late, Season season, Shop.Counter counter,
                Default defaultTasks, Clock baseClock) throws InterruptedException {
            return run(mainClock, late, season, counter, defaultTasks, baseClock, RunOptions.defaults());
        }

        /**
         * Runs the plan, and waits for it.
         *
         * @param mainClock the object whose methods are called
         * @param late the object whose methods are called
         * @param season the object whose methods are called
         * @param counter the object whose methods are called
         * @param defaultTasks the object whose methods are called
         * @param baseClock the object whose methods are called
         * @param workers how many tasks may run at once, at least 1
         * @return the values of all tasks
         * @throws IllegalArgumentException if {@code workers} is below 1
         * @throws TaskFailedException if a task fails
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(Main.Clock mainClock, Open.Late late, Season season, Shop.Counter counter,
                Default defaultTasks, Clock baseClock, int workers) throws InterruptedException {
            return run(mainClock, late, season, counter, defaultTasks, baseClock, RunOptions.workers(workers));
        }

        /**
         * Runs the plan, and waits for it.
         *
         * @param mainClock the object whose methods are called
         * @param late the object whose methods are called
         * @param season the object whose methods are called
         * @param counter the object whose methods are called
         * @param defaultTasks the object whose methods are called
         * @param baseClock the object whose methods are called
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task fails and the options do not say to go on, or if it fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(Main.Clock mainClock, Open.Late late, Season season, Shop.Counter counter,
                Default defaultTasks, Clock baseClock, RunOptions options) throws
                InterruptedException {
            Objects.requireNonNull(mainClock, "mainClock");
            Objects.requireNonNull(late, "late");
            Objects.requireNonNull(season, "season");
            Objects.requireNonNull(counter, "counter");
            Objects.requireNonNull(defaultTasks, "defaultTasks");
            Objects.requireNonNull(baseClock, "baseClock");
            return new Result(runner.run(replacements.over(new Calls(mainClock, late, season, counter, defaultTasks, baseClock)), options));
        }
    }
}
