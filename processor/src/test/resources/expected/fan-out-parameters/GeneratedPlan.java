package shop;

import dev.planloom.Schedule;
import dev.planloom.runtime.ElementCall;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.Outcome;
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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link ConfigTasks}: 10 tasks in 3 layers.
 *
 * <pre>
 * layer 0    split
 * layer 1    process  ⇉ split
 *            count    ⇉ split
 * layer 2    lists            ← process, count
 *            outcomes         ← Outcomes process, Outcomes count
 *            maps             ← process, count
 *            tolerant         ← Optional process, Outcome process, Outcome count
 *            both             ⇉ process  ← process, Outcomes process, split  ⇠ count
 *            ordered          ⇉ process  ⇠ split, process
 *            orderedOutcomes  ⇉ split  ← Outcomes process  ⇠ process
 * </pre>
 *
 * <p>← takes the value of; ← Optional, its value if it succeeds; ← Outcome, how it ends; ← Outcomes, how each of its elements ends; ⇉ is executed for each element of; ⇠ waits for.
 */
@SuppressWarnings("rawtypes")
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code split}.
     */
    public static final String SPLIT = "split";

    /**
     * The name of the task {@code process}.
     */
    public static final String PROCESS = "process";

    /**
     * The name of the task {@code count}.
     */
    public static final String COUNT = "count";

    /**
     * The name of the task {@code lists}.
     */
    public static final String LISTS = "lists";

    /**
     * The name of the task {@code outcomes}.
     */
    public static final String OUTCOMES = "outcomes";

    /**
     * The name of the task {@code maps}.
     */
    public static final String MAPS = "maps";

    /**
     * The name of the task {@code tolerant}.
     */
    public static final String TOLERANT = "tolerant";

    /**
     * The name of the task {@code both}.
     */
    public static final String BOTH = "both";

    /**
     * The name of the task {@code ordered}.
     */
    public static final String ORDERED = "ordered";

    /**
     * The name of the task {@code orderedOutcomes}.
     */
    public static final String ORDERED_OUTCOMES = "orderedOutcomes";

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
                .fingerprint("d088dbd596272b6dad67f440ebcd5a2d0e6a24715f1efd8457949249fd503a64")
                .task("split")
                .task("process").each("split")
                .task("count").each("split")
                .task("lists").takes("process", "count")
                .task("outcomes").takesOutcomes("process", "count")
                .task("maps").takesMap("process", "count")
                .task("tolerant").takesOptional("process").takesOutcome("process", "count")
                .task("both").each("process").takes("process", "split").takesMap("process").takesOutcomes("process").after("count")
                .task("ordered").each("process").after("split", "process")
                .task("orderedOutcomes").each("split").takesOutcomes("process").after("process")
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
                case 0 -> tasks.split();
                case 3 -> tasks.lists(values.<List<ConfigTasks.Stats>>get(1),
                        values.<Collection<? extends Record>>get(1),
                        values.<Iterable<Integer>>get(2), values.<Object>get(2));
                case 4 -> tasks.outcomes(values.<ConfigTasks.Stats>outcomes(1),
                        (Collection<Outcome<Integer>>) values.<Integer>outcomes(2),
                        (Iterable<? extends Outcome<?>>) values.<ConfigTasks.Stats>outcomes(1));
                case 5 -> tasks.maps(values.<ConfigTasks.Chunk, ConfigTasks.Stats>map(1),
                        values.<Record, Object>map(2), values.<Object, Object>map(1),
                        values.<Object, Object>map(2));
                case 6 -> tasks.tolerant(values.<List<ConfigTasks.Stats>>optional(1),
                        values.<Collection<ConfigTasks.Stats>>outcome(1),
                        values.<Object>outcome(2));
                default -> throw new IllegalArgumentException("no task " + task);
            };
        }

        @Override
        public Object callEach(int task, Object element, Values values) throws Throwable {
            return switch (task) {
                case 1 -> tasks.process(values.<ConfigTasks.Chunk>element(element));
                case 2 -> tasks.count(values.<Record>element(element));
                case 7 -> tasks.both(values.<ConfigTasks.Stats>element(element),
                        values.<List<ConfigTasks.Stats>>get(1),
                        values.<ConfigTasks.Stats>outcomes(1),
                        values.<ConfigTasks.Chunk, ConfigTasks.Stats>map(1),
                        values.<Set<ConfigTasks.Chunk>>get(0));
                case 8 -> tasks.ordered(values.<ConfigTasks.Stats>element(element));
                case 9 -> tasks.orderedOutcomes(values.<ConfigTasks.Chunk>element(element),
                        values.<ConfigTasks.Stats>outcomes(1));
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
         * The value of the task {@code split}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Set<ConfigTasks.Chunk> split() {
            return result.<Set<ConfigTasks.Chunk>>value(0);
        }

        /**
         * The values of the task {@code process}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<ConfigTasks.Stats> process() {
            return result.<List<ConfigTasks.Stats>>value(1);
        }

        /**
         * The values of the task {@code count}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> count() {
            return result.<List<Integer>>value(2);
        }

        /**
         * The value of the task {@code lists}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int lists() {
            return result.<Integer>value(3);
        }

        /**
         * The value of the task {@code outcomes}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int outcomes() {
            return result.<Integer>value(4);
        }

        /**
         * The value of the task {@code maps}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int maps() {
            return result.<Integer>value(5);
        }

        /**
         * The value of the task {@code tolerant}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int tolerant() {
            return result.<Integer>value(6);
        }

        /**
         * The values of the task {@code both}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> both() {
            return result.<List<Integer>>value(7);
        }

        /**
         * The values of the task {@code ordered}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> ordered() {
            return result.<List<Integer>>value(8);
        }

        /**
         * The values of the task {@code orderedOutcomes}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> orderedOutcomes() {
            return result.<List<Integer>>value(9);
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
         * Replaces the task {@code split}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With split(Callable<? extends Set<ConfigTasks.Chunk>> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code process}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With process(
                ElementCall<? super ConfigTasks.Chunk, ? extends ConfigTasks.Stats> replacement) {
            return new With(replacements.valueOfEach(1, replacement));
        }

        /**
         * Replaces the task {@code count}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With count(ElementCall<? super Record, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(2, replacement));
        }

        /**
         * Replaces the task {@code lists}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With lists(Callable<? extends Integer> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code outcomes}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With outcomes(Callable<? extends Integer> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code maps}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With maps(Callable<? extends Integer> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Replaces the task {@code tolerant}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With tolerant(Callable<? extends Integer> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Replaces the task {@code both}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With both(ElementCall<? super ConfigTasks.Stats, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(7, replacement));
        }

        /**
         * Replaces the task {@code ordered}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ordered(ElementCall<? super ConfigTasks.Stats, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(8, replacement));
        }

        /**
         * Replaces the task {@code orderedOutcomes}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With orderedOutcomes(
                ElementCall<? super ConfigTasks.Chunk, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(9, replacement));
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
