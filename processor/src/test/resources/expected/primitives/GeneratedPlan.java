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
 * The plan of {@link ConfigTasks}: 14 tasks in 2 layers.
 *
 * <pre>
 * layer 0    bool
 *            small
 *            letter
 *            brief
 *            number
 *            big
 *            real
 *            exact
 *            boxed
 * layer 1    same     ← bool, small, letter, brief, number, big, real, exact
 *            boxes    ← bool, small, letter, brief, number, big, real, exact
 *            widened  ← small, letter, brief, number, big, real
 *            unboxed  ← boxed
 *            objects  ← number, letter, bool
 * </pre>
 *
 * <p>← takes the value of; ⇠ waits for.
 */
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code bool}.
     */
    public static final String BOOL = "bool";

    /**
     * The name of the task {@code small}.
     */
    public static final String SMALL = "small";

    /**
     * The name of the task {@code letter}.
     */
    public static final String LETTER = "letter";

    /**
     * The name of the task {@code brief}.
     */
    public static final String BRIEF = "brief";

    /**
     * The name of the task {@code number}.
     */
    public static final String NUMBER = "number";

    /**
     * The name of the task {@code big}.
     */
    public static final String BIG = "big";

    /**
     * The name of the task {@code real}.
     */
    public static final String REAL = "real";

    /**
     * The name of the task {@code exact}.
     */
    public static final String EXACT = "exact";

    /**
     * The name of the task {@code boxed}.
     */
    public static final String BOXED = "boxed";

    /**
     * The name of the task {@code same}.
     */
    public static final String SAME = "same";

    /**
     * The name of the task {@code boxes}.
     */
    public static final String BOXES = "boxes";

    /**
     * The name of the task {@code widened}.
     */
    public static final String WIDENED = "widened";

    /**
     * The name of the task {@code unboxed}.
     */
    public static final String UNBOXED = "unboxed";

    /**
     * The name of the task {@code objects}.
     */
    public static final String OBJECTS = "objects";

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
                .fingerprint("0ccb059ec7fc9068c797327c072aeecb0199c6db2e68a94044cb5d2cfff55bda")
                .task("bool")
                .task("small")
                .task("letter")
                .task("brief")
                .task("number")
                .task("big")
                .task("real")
                .task("exact")
                .task("boxed")
                .task("same").takes("bool", "small", "letter", "brief", "number", "big", "real", "exact")
                .task("boxes").takes("bool", "small", "letter", "brief", "number", "big", "real", "exact")
                .task("widened").takes("small", "letter", "brief", "number", "big", "real")
                .task("unboxed").takes("boxed")
                .task("objects").takes("number", "letter", "bool")
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
                case 0 -> tasks.bool();
                case 1 -> tasks.small();
                case 2 -> tasks.letter();
                case 3 -> tasks.brief();
                case 4 -> tasks.number();
                case 5 -> tasks.big();
                case 6 -> tasks.real();
                case 7 -> tasks.exact();
                case 8 -> tasks.boxed();
                case 9 -> tasks.same((boolean) values.<Boolean>get(0), (byte) values.<Byte>get(1),
                        (char) values.<Character>get(2), (short) values.<Short>get(3),
                        (int) values.<Integer>get(4), (long) values.<Long>get(5),
                        (float) values.<Float>get(6), (double) values.<Double>get(7));
                case 10 -> tasks.boxes(values.<Boolean>get(0), values.<Byte>get(1),
                        values.<Character>get(2), values.<Short>get(3), values.<Integer>get(4),
                        values.<Long>get(5), values.<Float>get(6), values.<Double>get(7));
                case 11 -> tasks.widened((short) values.<Byte>get(1),
                        (int) values.<Character>get(2), (long) values.<Short>get(3),
                        (float) values.<Integer>get(4), (double) values.<Long>get(5),
                        (double) values.<Float>get(6), (double) values.<Byte>get(1));
                case 12 -> tasks.unboxed((int) values.<Integer>get(8),
                        (long) values.<Integer>get(8), (double) values.<Integer>get(8));
                case 13 -> tasks.objects(values.<Number>get(4),
                        values.<Comparable<Character>>get(2), values.<Object>get(0));
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
         * The value of the task {@code bool}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public boolean bool() {
            return result.<Boolean>value(0);
        }

        /**
         * The value of the task {@code small}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public byte small() {
            return result.<Byte>value(1);
        }

        /**
         * The value of the task {@code letter}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public char letter() {
            return result.<Character>value(2);
        }

        /**
         * The value of the task {@code brief}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public short brief() {
            return result.<Short>value(3);
        }

        /**
         * The value of the task {@code number}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int number() {
            return result.<Integer>value(4);
        }

        /**
         * The value of the task {@code big}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public long big() {
            return result.<Long>value(5);
        }

        /**
         * The value of the task {@code real}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public float real() {
            return result.<Float>value(6);
        }

        /**
         * The value of the task {@code exact}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public double exact() {
            return result.<Double>value(7);
        }

        /**
         * The value of the task {@code boxed}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Integer boxed() {
            return result.<Integer>value(8);
        }

        /**
         * The value of the task {@code same}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String same() {
            return result.<String>value(9);
        }

        /**
         * The value of the task {@code boxes}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String boxes() {
            return result.<String>value(10);
        }

        /**
         * The value of the task {@code widened}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String widened() {
            return result.<String>value(11);
        }

        /**
         * The value of the task {@code unboxed}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String unboxed() {
            return result.<String>value(12);
        }

        /**
         * The value of the task {@code objects}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String objects() {
            return result.<String>value(13);
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
         * Replaces the task {@code bool}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With bool(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code small}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With small(Callable<? extends Byte> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code letter}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With letter(Callable<? extends Character> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Replaces the task {@code brief}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With brief(Callable<? extends Short> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code number}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With number(Callable<? extends Integer> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code big}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With big(Callable<? extends Long> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Replaces the task {@code real}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With real(Callable<? extends Float> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Replaces the task {@code exact}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With exact(Callable<? extends Double> replacement) {
            return new With(replacements.value(7, replacement));
        }

        /**
         * Replaces the task {@code boxed}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With boxed(Callable<? extends Integer> replacement) {
            return new With(replacements.value(8, replacement));
        }

        /**
         * Replaces the task {@code same}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With same(Callable<? extends String> replacement) {
            return new With(replacements.value(9, replacement));
        }

        /**
         * Replaces the task {@code boxes}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With boxes(Callable<? extends String> replacement) {
            return new With(replacements.value(10, replacement));
        }

        /**
         * Replaces the task {@code widened}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With widened(Callable<? extends String> replacement) {
            return new With(replacements.value(11, replacement));
        }

        /**
         * Replaces the task {@code unboxed}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With unboxed(Callable<? extends String> replacement) {
            return new With(replacements.value(12, replacement));
        }

        /**
         * Replaces the task {@code objects}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With objects(Callable<? extends String> replacement) {
            return new With(replacements.value(13, replacement));
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
