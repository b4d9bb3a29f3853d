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
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The plan of {@link ConfigTasks}: 26 tasks in 3 layers.
 *
 * <pre>
 * layer 0    ints
 *            strings
 *            table
 *            lists
 *            range
 *            iterator
 *            entries
 *            arrays
 *            bounded
 *            consumers
 *            integers
 *            raw
 * layer 1    ofInts       ⇉ ints
 *            boxed        ⇉ ints
 *            ofStrings    ⇉ strings
 *            ofTable      ⇉ table
 *            ofLists      ⇉ lists
 *            ofRange      ⇉ range
 *            ofIterator   ⇉ iterator
 *            ofEntries    ⇉ entries
 *            ofArrays     ⇉ arrays
 *            ofBounded    ⇉ bounded
 *            ofConsumers  ⇉ consumers
 *            ofIntegers   ⇉ integers
 *            ofRaw        ⇉ raw
 * layer 2    byNumber  ← boxed, ofInts
 * </pre>
 *
 * <p>← takes the value of; ⇉ is executed for each element of; ⇠ waits for.
 */
@SuppressWarnings("rawtypes")
@Generated("dev.planloom.processor.TaskProcessor")
final class GeneratedPlan {
    /**
     * The name of the task {@code ints}.
     */
    public static final String INTS = "ints";

    /**
     * The name of the task {@code strings}.
     */
    public static final String STRINGS = "strings";

    /**
     * The name of the task {@code table}.
     */
    public static final String TABLE = "table";

    /**
     * The name of the task {@code lists}.
     */
    public static final String LISTS = "lists";

    /**
     * The name of the task {@code range}.
     */
    public static final String RANGE = "range";

    /**
     * The name of the task {@code iterator}.
     */
    public static final String ITERATOR = "iterator";

    /**
     * The name of the task {@code entries}.
     */
    public static final String ENTRIES = "entries";

    /**
     * The name of the task {@code arrays}.
     */
    public static final String ARRAYS = "arrays";

    /**
     * The name of the task {@code bounded}.
     */
    public static final String BOUNDED = "bounded";

    /**
     * The name of the task {@code consumers}.
     */
    public static final String CONSUMERS = "consumers";

    /**
     * The name of the task {@code integers}.
     */
    public static final String INTEGERS = "integers";

    /**
     * The name of the task {@code raw}.
     */
    public static final String RAW = "raw";

    /**
     * The name of the task {@code ofInts}.
     */
    public static final String OF_INTS = "ofInts";

    /**
     * The name of the task {@code boxed}.
     */
    public static final String BOXED = "boxed";

    /**
     * The name of the task {@code ofStrings}.
     */
    public static final String OF_STRINGS = "ofStrings";

    /**
     * The name of the task {@code ofTable}.
     */
    public static final String OF_TABLE = "ofTable";

    /**
     * The name of the task {@code ofLists}.
     */
    public static final String OF_LISTS = "ofLists";

    /**
     * The name of the task {@code ofRange}.
     */
    public static final String OF_RANGE = "ofRange";

    /**
     * The name of the task {@code ofIterator}.
     */
    public static final String OF_ITERATOR = "ofIterator";

    /**
     * The name of the task {@code ofEntries}.
     */
    public static final String OF_ENTRIES = "ofEntries";

    /**
     * The name of the task {@code ofArrays}.
     */
    public static final String OF_ARRAYS = "ofArrays";

    /**
     * The name of the task {@code ofBounded}.
     */
    public static final String OF_BOUNDED = "ofBounded";

    /**
     * The name of the task {@code ofConsumers}.
     */
    public static final String OF_CONSUMERS = "ofConsumers";

    /**
     * The name of the task {@code ofIntegers}.
     */
    public static final String OF_INTEGERS = "ofIntegers";

    /**
     * The name of the task {@code ofRaw}.
     */
    public static final String OF_RAW = "ofRaw";

    /**
     * The name of the task {@code byNumber}.
     */
    public static final String BY_NUMBER = "byNumber";

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
                .fingerprint("7fda5382829faaa5313303fc316da1681988b731ae4f3b1335cefb030c347305")
                .task("ints")
                .task("strings")
                .task("table")
                .task("lists")
                .task("range")
                .task("iterator")
                .task("entries")
                .task("arrays")
                .task("bounded")
                .task("consumers")
                .task("integers")
                .task("raw")
                .task("ofInts").each("ints")
                .task("boxed").each("ints")
                .task("ofStrings").each("strings")
                .task("ofTable").each("table")
                .task("ofLists").each("lists")
                .task("ofRange").each("range")
                .task("ofIterator").each("iterator")
                .task("ofEntries").each("entries")
                .task("ofArrays").each("arrays")
                .task("ofBounded").each("bounded")
                .task("ofConsumers").each("consumers")
                .task("ofIntegers").each("integers")
                .task("ofRaw").each("raw")
                .task("byNumber").takesMap("boxed", "ofInts")
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
                case 0 -> tasks.ints();
                case 1 -> tasks.strings();
                case 2 -> tasks.table();
                case 3 -> tasks.lists();
                case 4 -> tasks.range();
                case 5 -> tasks.iterator();
                case 6 -> tasks.entries();
                case 7 -> tasks.arrays();
                case 8 -> tasks.bounded();
                case 9 -> tasks.consumers();
                case 10 -> tasks.integers();
                case 11 -> tasks.raw();
                case 25 -> tasks.byNumber(values.<Integer, Integer>map(13),
                        values.<Integer, Double>map(12));
                default -> throw new IllegalArgumentException("no task " + task);
            };
        }

        @Override
        public Object callEach(int task, Object element, Values values) throws Throwable {
            return switch (task) {
                case 12 -> tasks.ofInts((double) values.<Integer>element(element));
                case 13 -> tasks.boxed(values.<Integer>element(element));
                case 14 -> tasks.ofStrings(values.<String[]>element(element));
                case 15 -> tasks.ofTable(values.<Map.Entry<String, ? extends Number>>element(element));
                case 16 -> tasks.ofLists(values.<Collection<? extends CharSequence>>element(element));
                case 17 -> tasks.ofRange((long) values.<Integer>element(element));
                case 18 -> tasks.ofIterator(values.<Object>element(element));
                case 19 -> tasks.ofEntries(values.<Map.Entry<String, ? super Integer>>element(element));
                case 20 -> tasks.ofArrays(values.<Map<String, ?>>element(element));
                case 21 -> tasks.ofBounded(values.<Number>element(element));
                case 22 -> tasks.ofConsumers(values.<Consumer<?>>element(element));
                case 23 -> tasks.ofIntegers(values.<List<Integer>>element(element));
                case 24 -> tasks.ofRaw(values.<Object>element(element));
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
         * The value of the task {@code ints}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public int[] ints() {
            return result.<int[]>value(0);
        }

        /**
         * The value of the task {@code strings}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String[][] strings() {
            return result.<String[][]>value(1);
        }

        /**
         * The value of the task {@code table}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public NavigableMap<String, ? extends Number> table() {
            return result.<NavigableMap<String, ? extends Number>>value(2);
        }

        /**
         * The value of the task {@code lists}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Stream<? extends List<String>> lists() {
            return result.<Stream<? extends List<String>>>value(3);
        }

        /**
         * The value of the task {@code range}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public IntStream range() {
            return result.<IntStream>value(4);
        }

        /**
         * The value of the task {@code iterator}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Iterator<?> iterator() {
            return result.<Iterator<?>>value(5);
        }

        /**
         * The value of the task {@code entries}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public Collection<? extends Map.Entry<String, ? super Integer>> entries() {
            return result.<Collection<? extends Map.Entry<String, ? super Integer>>>value(6);
        }

        /**
         * The value of the task {@code arrays}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public ConfigTasks.Arrays<? extends Number> arrays() {
            return result.<ConfigTasks.Arrays<? extends Number>>value(7);
        }

        /**
         * The value of the task {@code bounded}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public ConfigTasks.Bounded<?> bounded() {
            return result.<ConfigTasks.Bounded<?>>value(8);
        }

        /**
         * The value of the task {@code consumers}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public ConfigTasks.Consumers<? super Integer> consumers() {
            return result.<ConfigTasks.Consumers<? super Integer>>value(9);
        }

        /**
         * The value of the task {@code integers}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public ConfigTasks.Ints integers() {
            return result.<ConfigTasks.Ints>value(10);
        }

        /**
         * The value of the task {@code raw}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List raw() {
            return result.<List>value(11);
        }

        /**
         * The values of the task {@code ofInts}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Double> ofInts() {
            return result.<List<Double>>value(12);
        }

        /**
         * The values of the task {@code boxed}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> boxed() {
            return result.<List<Integer>>value(13);
        }

        /**
         * The values of the task {@code ofStrings}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> ofStrings() {
            return result.<List<String>>value(14);
        }

        /**
         * The values of the task {@code ofTable}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Number> ofTable() {
            return result.<List<Number>>value(15);
        }

        /**
         * The values of the task {@code ofLists}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> ofLists() {
            return result.<List<String>>value(16);
        }

        /**
         * The values of the task {@code ofRange}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Long> ofRange() {
            return result.<List<Long>>value(17);
        }

        /**
         * The values of the task {@code ofIterator}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Object> ofIterator() {
            return result.<List<Object>>value(18);
        }

        /**
         * The values of the task {@code ofEntries}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Object> ofEntries() {
            return result.<List<Object>>value(19);
        }

        /**
         * The values of the task {@code ofArrays}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> ofArrays() {
            return result.<List<Integer>>value(20);
        }

        /**
         * The values of the task {@code ofBounded}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> ofBounded() {
            return result.<List<Integer>>value(21);
        }

        /**
         * The values of the task {@code ofConsumers}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> ofConsumers() {
            return result.<List<String>>value(22);
        }

        /**
         * The values of the task {@code ofIntegers}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<Integer> ofIntegers() {
            return result.<List<Integer>>value(23);
        }

        /**
         * The values of the task {@code ofRaw}, in the order of the elements.
         *
         * @return what it returned for each
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public List<String> ofRaw() {
            return result.<List<String>>value(24);
        }

        /**
         * The value of the task {@code byNumber}.
         *
         * @return what it returned
         * @throws NoValueException if the task did not succeed, in a run that went on after failures
         */
        public String byNumber() {
            return result.<String>value(25);
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
         * Replaces the task {@code ints}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ints(Callable<? extends int[]> replacement) {
            return new With(replacements.value(0, replacement));
        }

        /**
         * Replaces the task {@code strings}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With strings(Callable<? extends String[][]> replacement) {
            return new With(replacements.value(1, replacement));
        }

        /**
         * Replaces the task {@code table}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With table(Callable<? extends NavigableMap<String, ? extends Number>> replacement) {
            return new With(replacements.value(2, replacement));
        }

        /**
         * Replaces the task {@code lists}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With lists(Callable<? extends Stream<? extends List<String>>> replacement) {
            return new With(replacements.value(3, replacement));
        }

        /**
         * Replaces the task {@code range}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With range(Callable<? extends IntStream> replacement) {
            return new With(replacements.value(4, replacement));
        }

        /**
         * Replaces the task {@code iterator}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With iterator(Callable<? extends Iterator<?>> replacement) {
            return new With(replacements.value(5, replacement));
        }

        /**
         * Replaces the task {@code entries}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With entries(
                Callable<? extends Collection<? extends Map.Entry<String, ? super Integer>>> replacement) {
            return new With(replacements.value(6, replacement));
        }

        /**
         * Replaces the task {@code arrays}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With arrays(Callable<? extends ConfigTasks.Arrays<? extends Number>> replacement) {
            return new With(replacements.value(7, replacement));
        }

        /**
         * Replaces the task {@code bounded}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With bounded(Callable<? extends ConfigTasks.Bounded<?>> replacement) {
            return new With(replacements.value(8, replacement));
        }

        /**
         * Replaces the task {@code consumers}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With consumers(
                Callable<? extends ConfigTasks.Consumers<? super Integer>> replacement) {
            return new With(replacements.value(9, replacement));
        }

        /**
         * Replaces the task {@code integers}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With integers(Callable<? extends ConfigTasks.Ints> replacement) {
            return new With(replacements.value(10, replacement));
        }

        /**
         * Replaces the task {@code raw}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With raw(Callable<? extends List> replacement) {
            return new With(replacements.value(11, replacement));
        }

        /**
         * Replaces the task {@code ofInts}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofInts(ElementCall<? super Integer, ? extends Double> replacement) {
            return new With(replacements.valueOfEach(12, replacement));
        }

        /**
         * Replaces the task {@code boxed}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With boxed(ElementCall<? super Integer, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(13, replacement));
        }

        /**
         * Replaces the task {@code ofStrings}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofStrings(ElementCall<? super String[], ? extends String> replacement) {
            return new With(replacements.valueOfEach(14, replacement));
        }

        /**
         * Replaces the task {@code ofTable}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofTable(
                ElementCall<? super Map.Entry<String, ? extends Number>, ? extends Number> replacement) {
            return new With(replacements.valueOfEach(15, replacement));
        }

        /**
         * Replaces the task {@code ofLists}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofLists(
                ElementCall<? super Collection<? extends CharSequence>, ? extends String> replacement) {
            return new With(replacements.valueOfEach(16, replacement));
        }

        /**
         * Replaces the task {@code ofRange}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofRange(ElementCall<? super Integer, ? extends Long> replacement) {
            return new With(replacements.valueOfEach(17, replacement));
        }

        /**
         * Replaces the task {@code ofIterator}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofIterator(ElementCall<? super Object, ?> replacement) {
            return new With(replacements.valueOfEach(18, replacement));
        }

        /**
         * Replaces the task {@code ofEntries}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofEntries(
                ElementCall<? super Map.Entry<String, ? super Integer>, ?> replacement) {
            return new With(replacements.valueOfEach(19, replacement));
        }

        /**
         * Replaces the task {@code ofArrays}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofArrays(ElementCall<? super Map<String, ?>, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(20, replacement));
        }

        /**
         * Replaces the task {@code ofBounded}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofBounded(ElementCall<? super Number, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(21, replacement));
        }

        /**
         * Replaces the task {@code ofConsumers}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofConsumers(ElementCall<? super Consumer<?>, ? extends String> replacement) {
            return new With(replacements.valueOfEach(22, replacement));
        }

        /**
         * Replaces the task {@code ofIntegers}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofIntegers(ElementCall<? super List<Integer>, ? extends Integer> replacement) {
            return new With(replacements.valueOfEach(23, replacement));
        }

        /**
         * Replaces the task {@code ofRaw}.
         *
         * @param replacement gives the value for an element; called for several at once
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With ofRaw(ElementCall<? super Object, ? extends String> replacement) {
            return new With(replacements.valueOfEach(24, replacement));
        }

        /**
         * Replaces the task {@code byNumber}.
         *
         * @param replacement gives the value
         * @return the plan with this replaced too
         * @throws NullPointerException if it is null
         */
        public With byNumber(Callable<? extends String> replacement) {
            return new With(replacements.value(25, replacement));
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
