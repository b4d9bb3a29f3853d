package shop;

import dev.planloom.Schedule;
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
 * The plan of {@link BuildTasks}: 7 tasks in 4 layers.
 *
 * <pre>
 * layer 0    compile [web.build]
 *            style [web.build]
 *            pages [web-docs]
 * layer 1    test [web.test]    ← compile  ⇠ [web.build]
 *            check* [web.test]  ⇠ [web.build]
 * layer 2    release [web]  ? test
 * layer 3    publish  ← compile  ⇠ [web], [web.test], [web-docs]
 * </pre>
 *
 * <p>← takes the value of; ⇠ waits for; ? starts only if this says so; * may fail without failing the plan; [ ] its group, or all tasks of that group.
 */
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code compile}.
     */
    public static final String COMPILE = "compile";

    /**
     * The name of the task {@code style}.
     */
    public static final String STYLE = "style";

    /**
     * The name of the task {@code pages}.
     */
    public static final String PAGES = "pages";

    /**
     * The name of the task {@code test}.
     */
    public static final String TEST = "test";

    /**
     * The name of the task {@code check}.
     */
    public static final String CHECK = "check";

    /**
     * The name of the task {@code release}.
     */
    public static final String RELEASE = "release";

    /**
     * The name of the task {@code publish}.
     */
    public static final String PUBLISH = "publish";

    private static final LazyRunner runner = LazyRunner.of(Schedule.LAYERED);

    private GeneratedPlan() {
    }

    /**
     * Runs the plan on a new {@link BuildTasks} with {@link RunOptions#defaults}, and waits for it.
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
     * Runs the plan on a new {@link BuildTasks}, and waits for it.
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
     * Runs the plan on a new {@link BuildTasks}, and waits for it.
     *
     * @param options the options of the run
     * @return the values of the tasks that succeeded
     * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
     * @throws PlanTimeoutException if the deadline passes
     * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
     */
    public static Result run(RunOptions options) throws InterruptedException {
        return run(new BuildTasks(), options);
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
    public static Result run(BuildTasks tasks) throws InterruptedException {
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
    public static Result run(BuildTasks tasks, int workers) throws InterruptedException {
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
    public static Result run(BuildTasks tasks, RunOptions options) throws InterruptedException {
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
        return TaskGraph.named("BuildTasks")
                .fingerprint("235b840125f90900da9ac0050a32bbc9f2dbd8148ae937788d5c73ef7449fa2c")
                .task("compile").group("web.build")
                .task("style").group("web.build")
                .task("pages").group("web-docs")
                .task("test").group("web.test").takes("compile").after("style")
                .task("check").group("web.test").after("compile", "style").optional()
                .task("release").group("web").when("test")
                .task("publish").takes("compile").after("style", "test", "pages").afterEnd("check", "release")
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
        private final BuildTasks tasks;

        Calls(BuildTasks tasks) {
            this.tasks = tasks;
        }

        @Override
        public Object call(int task, Values values) throws Throwable {
            return switch (task) {
                case 0 -> tasks.compile();
                case 1 -> {
                    tasks.style();
                    yield null;
                }
                case 2 -> {
                    tasks.pages();
                    yield null;
                }
                case 3 -> tasks.test(values.<String>get(0));
                case 4 -> {
                    tasks.check();
                    yield null;
                }
                case 5 -> {
                    tasks.release();
                    yield null;
                }
                case 6 -> tasks.publish(values.<String>get(0));
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
         * The value of the task {@code compile}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String compile() {
            return result.<String>value(0);
        }

        /**
         * The value of the task {@code test}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public boolean test() {
            return result.<Boolean>value(3);
        }

        /**
         * The value of the task {@code publish}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> publish() {
            return result.<List<String>>value(6);
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
         * Replaces the task {@code compile}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With compile(Callable<? extends String> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code style}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With style(VoidCall replacement) {
            return new With(replacements.nothing(1, replacement));
        }

        /**
         * Replaces the task {@code pages}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With pages(VoidCall replacement) {
            return new With(replacements.nothing(2, replacement));
        }

        /**
         * Replaces the task {@code test}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With test(Callable<? extends Boolean> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code check}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With check(VoidCall replacement) {
            return new With(replacements.nothing(4, replacement));
        }

        /**
         * Replaces the task {@code release}.
         *
         * @param replacement does what it does
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With release(VoidCall replacement) {
            return new With(replacements.nothing(5, replacement));
        }

        /**
         * Replaces the task {@code publish}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With publish(Callable<? extends List<String>> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Runs the plan on a new {@link BuildTasks} with {@link RunOptions#defaults}, and waits for it.
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
         * Runs the plan on a new {@link BuildTasks}, and waits for it.
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
         * Runs the plan on a new {@link BuildTasks}, and waits for it.
         *
         * @param options the options of the run
         * @return the values of the tasks that succeeded
         * @throws TaskFailedException if a task that is not optional fails and the options do not say to go on, or if any fails with an {@link Error}
         * @throws PlanTimeoutException if the deadline passes
         * @throws InterruptedException if the calling thread is interrupted, or a run around this one is cancelled
         */
        public Result run(RunOptions options) throws InterruptedException {
            return run(new BuildTasks(), options);
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
        public Result run(BuildTasks tasks) throws InterruptedException {
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
        public Result run(BuildTasks tasks, int workers) throws InterruptedException {
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
        public Result run(BuildTasks tasks, RunOptions options) throws InterruptedException {
            Objects.requireNonNull(tasks, "tasks");
            return new Result(runner.run(replacements.over(new Calls(tasks)), options));
        }
    }
}
