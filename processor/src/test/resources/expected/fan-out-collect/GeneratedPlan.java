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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collector;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link ConfigTasks}: 7 tasks in 4 layers.
 *
 * <pre>
 * layer 0    words
 * layer 1    length  ⇉ words
 *            upper   ⇉ words
 * layer 2    join   ⇉ words  ← length
 *            entry  ⇉ upper
 * layer 3    each  ⇉ join
 *            last  ← entry, Optional upper, Outcome length
 * </pre>
 *
 * <p>← takes the value of; ← Optional, its value if it succeeds; ← Outcome, how it ends; ⇉ is executed for each element of; ⇠ waits for.
 */
@SuppressWarnings("deprecation")
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code words}.
     */
    public static final String WORDS = "words";

    /**
     * The name of the task {@code length}.
     */
    public static final String LENGTH = "length";

    /**
     * The name of the task {@code upper}.
     */
    public static final String UPPER = "upper";

    /**
     * The name of the task {@code join}.
     */
    public static final String JOIN = "join";

    /**
     * The name of the task {@code entry}.
     */
    public static final String ENTRY = "entry";

    /**
     * The name of the task {@code each}.
     */
    public static final String EACH = "each";

    /**
     * The name of the task {@code last}.
     */
    public static final String LAST = "last";

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
                .fingerprint("b4d85a437847504622ff8de3119204ac75181b12aded5a4d547863c884f9e86e")
                .task("words")
                .task("length").each("words").collected()
                .task("upper").each("words").distinct().collected()
                .task("join").each("words").collected().takes("length")
                .task("entry").each("upper").collected()
                .task("each").each("join")
                .task("last").takes("entry").takesOptional("upper").takesOutcome("length")
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
                case 0 -> tasks.words();
                case 6 -> tasks.last(values.<Set<String>>get(4),
                        values.<Map<Boolean, Long>>optional(2), values.<Number>outcome(1));
                default -> throw new IllegalArgumentException("no task " + task);
            };
        }

        @Override
        public Object callEach(int task, Object element, Values values) throws Throwable {
            return switch (task) {
                case 1 -> tasks.length(values.<String>element(element));
                case 2 -> tasks.upper(values.<String>element(element));
                case 3 -> tasks.join(values.<String>element(element), (int) values.<Integer>get(1));
                case 4 -> tasks.entry(values.<Map.Entry<Boolean, Long>>element(element));
                case 5 -> tasks.each(values.<String>element(element));
                default -> throw new IllegalArgumentException("no fan-out " + task);
            };
        }

        @Override
        public Collector<?, ?, ?> collector(int task) throws Throwable {
            return switch (task) {
                case 1 -> ConfigTasks.toSum();
                case 2 -> tasks.byEmptiness();
                case 3 -> ConfigTasks.joiner();
                case 4 -> tasks.toSet();
                default -> throw new IllegalArgumentException("no collector " + task);
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
         * The value of the task {@code words}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> words() {
            return result.<List<String>>value(0);
        }

        /**
         * The value of the task {@code length}.
         *
         * @return what was collected
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Integer length() {
            return result.<Integer>value(1);
        }

        /**
         * The value of the task {@code upper}.
         *
         * @return what was collected
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Map<Boolean, Long> upper() {
            return result.<Map<Boolean, Long>>value(2);
        }

        /**
         * The value of the task {@code join}.
         *
         * @return what was collected
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String[] join() {
            return result.<String[]>value(3);
        }

        /**
         * The value of the task {@code entry}.
         *
         * @return what was collected
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Set<String> entry() {
            return result.<Set<String>>value(4);
        }

        /**
         * The values of the task {@code each}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<List<String>> each() {
            return result.<List<List<String>>>value(5);
        }

        /**
         * The value of the task {@code last}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String last() {
            return result.<String>value(6);
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
         * Replaces the task {@code words}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With words(Callable<? extends List<String>> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code length}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With length(ElementCall<? super String, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(1, replacement));
        }

        /**
         * Replaces the task {@code upper}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With upper(ElementCall<? super String, ? extends String> replacement) {
            return new With(replacements.valueOfEach(2, replacement));
        }

        /**
         * Replaces the task {@code join}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With join(ElementCall<? super String, ? extends String> replacement) {
            return new With(replacements.valueOfEach(3, replacement));
        }

        /**
         * Replaces the task {@code entry}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With entry(
                ElementCall<? super Map.Entry<Boolean, Long>, ? extends Long> replacement) {
            return new With(replacements.valueOfEach(4, replacement));
        }

        /**
         * Replaces the task {@code each}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With each(ElementCall<? super String, ? extends List<String>> replacement) {
            return new With(replacements.valueOfEach(5, replacement));
        }

        /**
         * Replaces the task {@code last}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With last(Callable<? extends String> replacement) {
            return new With(replacements.value(6, replacement));
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
