package shop;

import dev.planloom.Schedule;
import dev.planloom.runtime.ElementCall;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.VoidCall;
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
 * The plan of {@link ConfigTasks}: 13 tasks in 3 layers.
 *
 * <pre>
 * layer 0    isRelease
 *            isMain
 *            build
 *            weather*
 *            users
 * layer 1    publish    ← build  ? isRelease, isMain
 *            forecast*  ← weather
 *            greet*     ⇉ users  ? isRelease
 *            thank*     ⇉ users
 * layer 2    archive   ⇠ build, End publish, End weather
 *            report    ← Optional publish, Outcome weather
 *            announce  ← publish  ? isMain, isRelease
 *            count     ← Outcomes thank, isRelease  ? isRelease
 * </pre>
 *
 * <p>← takes the value of; ← Optional, its value if it succeeds; ← Outcome, how it ends; ← Outcomes, how each of its elements ends; ⇉ is executed for each element of; ⇠ waits for; ⇠ End, however it ends; ? starts only if this says so; * may fail without failing the plan.
 */
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code isRelease}.
     */
    public static final String IS_RELEASE = "isRelease";

    /**
     * The name of the task {@code isMain}.
     */
    public static final String IS_MAIN = "isMain";

    /**
     * The name of the task {@code build}.
     */
    public static final String BUILD = "build";

    /**
     * The name of the task {@code weather}.
     */
    public static final String WEATHER = "weather";

    /**
     * The name of the task {@code users}.
     */
    public static final String USERS = "users";

    /**
     * The name of the task {@code publish}.
     */
    public static final String PUBLISH = "publish";

    /**
     * The name of the task {@code forecast}.
     */
    public static final String FORECAST = "forecast";

    /**
     * The name of the task {@code greet}.
     */
    public static final String GREET = "greet";

    /**
     * The name of the task {@code thank}.
     */
    public static final String THANK = "thank";

    /**
     * The name of the task {@code archive}.
     */
    public static final String ARCHIVE = "archive";

    /**
     * The name of the task {@code report}.
     */
    public static final String REPORT = "report";

    /**
     * The name of the task {@code announce}.
     */
    public static final String ANNOUNCE = "announce";

    /**
     * The name of the task {@code count}.
     */
    public static final String COUNT = "count";

    private static final LazyRunner runner = LazyRunner.of(Schedule.LAYERED);

    private GeneratedPlan() {
    }

    /**
     * Runs the plan on a new {@link ConfigTasks} with {@link RunOptions#defaults}, and waits for it.
     *
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
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
     * @return the values of the tasks that succeeded
     * @throws IllegalArgumentException if {@code workers} is below 1
     * @throws TaskFailedException if a task that is not optional fails
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
     * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
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
     * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
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
     * @return the values of the tasks that succeeded
     * @throws IllegalArgumentException if {@code workers} is below 1
     * @throws TaskFailedException if a task that is not optional fails
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
     * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
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
                .fingerprint("4a9a49a6284d71f08bc90730d1423cf8a20761f77825f9c43ff25dfd391dfa43")
                .task("isRelease")
                .task("isMain")
                .task("build")
                .task("weather").optional()
                .task("users")
                .task("publish").takes("build").when("isRelease", "isMain")
                .task("forecast").takes("weather").optional()
                .task("greet").each("users").when("isRelease").optional()
                .task("thank").each("users").optional()
                .task("archive").after("build").afterEnd("publish", "weather")
                .task("report").takesOptional("publish").takesOutcome("weather")
                .task("announce").takes("publish").when("isMain", "isRelease")
                .task("count").takes("isRelease").takesOutcomes("thank").when("isRelease")
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
                case 0 -> tasks.isRelease();
                case 1 -> tasks.isMain();
                case 2 -> tasks.build();
                case 3 -> tasks.weather();
                case 4 -> tasks.users();
                case 5 -> tasks.publish(values.<String>get(2));
                case 6 -> {
                    tasks.forecast((int) values.<Integer>get(3));
                    yield null;
                }
                case 9 -> {
                    tasks.archive();
                    yield null;
                }
                case 10 -> {
                    tasks.report(values.<String>optional(5), values.<Integer>outcome(3));
                    yield null;
                }
                case 11 -> {
                    tasks.announce(values.<String>get(5));
                    yield null;
                }
                case 12 -> {
                    tasks.count(values.<Integer>outcomes(8), (boolean) values.<Boolean>get(0));
                    yield null;
                }
                default -> throw new IllegalArgumentException("no task " + task);
            };
        }

        @Override
        public Object callEach(int task, Object element, Values values) throws Throwable {
            return switch (task) {
                case 7 -> tasks.greet(values.<String>element(element));
                case 8 -> tasks.thank(values.<String>element(element));
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
         * The value of the task {@code isRelease}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public boolean isRelease() {
            return result.<Boolean>value(0);
        }

        /**
         * The value of the task {@code isMain}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Boolean isMain() {
            return result.<Boolean>value(1);
        }

        /**
         * The value of the task {@code build}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String build() {
            return result.<String>value(2);
        }

        /**
         * The value of the task {@code weather}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed
         */
        public int weather() {
            return result.<Integer>value(3);
        }

        /**
         * The value of the task {@code users}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> users() {
            return result.<List<String>>value(4);
        }

        /**
         * The value of the task {@code publish}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed
         */
        public String publish() {
            return result.<String>value(5);
        }

        /**
         * The values of the task {@code greet}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed
         */
        public List<Integer> greet() {
            return result.<List<Integer>>value(7);
        }

        /**
         * The values of the task {@code thank}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed
         */
        public List<Integer> thank() {
            return result.<List<Integer>>value(8);
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
         * Replaces the task {@code isRelease}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With isRelease(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code isMain}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With isMain(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code build}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With build(Callable<? extends String> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Replaces the task {@code weather}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With weather(Callable<? extends Integer> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code users}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With users(Callable<? extends List<String>> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code publish}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With publish(Callable<? extends String> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Replaces the task {@code forecast}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With forecast(VoidCall replacement) {
            return new With(replacements.nothing(6, replacement));
        }

        /**
         * Replaces the task {@code greet}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With greet(ElementCall<? super String, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(7, replacement));
        }

        /**
         * Replaces the task {@code thank}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With thank(ElementCall<? super String, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(8, replacement));
        }

        /**
         * Replaces the task {@code archive}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With archive(VoidCall replacement) {
            return new With(replacements.nothing(9, replacement));
        }

        /**
         * Replaces the task {@code report}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With report(VoidCall replacement) {
            return new With(replacements.nothing(10, replacement));
        }

        /**
         * Replaces the task {@code announce}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With announce(VoidCall replacement) {
            return new With(replacements.nothing(11, replacement));
        }

        /**
         * Replaces the task {@code count}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With count(VoidCall replacement) {
            return new With(replacements.nothing(12, replacement));
        }

        /**
         * Runs the plan on a new {@link ConfigTasks} with {@link RunOptions#defaults}, and waits for it.
         *
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
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
         * @return the values of the tasks that succeeded
         * @throws IllegalArgumentException if {@code workers} is below 1
         * @throws TaskFailedException if a task that is not optional fails
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
         * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
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
         * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
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
         * @return the values of the tasks that succeeded
         * @throws IllegalArgumentException if {@code workers} is below 1
         * @throws TaskFailedException if a task that is not optional fails
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
         * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(ConfigTasks tasks, RunOptions options) throws InterruptedException {
            Objects.requireNonNull(tasks, "tasks");
            return new Result(runner.run(replacements.over(new Calls(tasks)), options));
        }
    }
}
