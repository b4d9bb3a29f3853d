package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose tasks are lambdas. It remembers which of them were called and on which threads, and every run of it checks
 * that these threads have ended.
 */
final class LambdaPlan implements TaskCalls {
    /** What a task does. */
    interface Body {
        @Nullable
        Object call(Values values) throws Throwable;
    }

    /** What a fan-out does with an element. */
    interface ElementBody {
        @Nullable
        Object call(@Nullable Object element, Values values) throws Throwable;
    }

    private final Map<Integer, ElementBody> fanOuts = new HashMap<>();
    private final Map<Integer, Collector<?, ?, ?>> collectors = new HashMap<>();
    private final Map<Integer, FallbackBody> fallbacks = new HashMap<>();
    private Parking time = Parking.JDK;
    private @Nullable Pace pace;
    private @Nullable PlanRunner runner;
    private final TaskGraphBuilder graph;
    private final Schedule schedule;
    private final List<String> names = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Queue<String> executed = new ConcurrentLinkedQueue<>();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    private LambdaPlan(String name, Schedule schedule) {
        graph = TaskGraph.named(name);
        this.schedule = schedule;
    }

    static LambdaPlan named(String name) {
        return named(name, Schedule.LAYERED);
    }

    /** A plan with a schedule of its own, in which it runs unless the options name another. */
    static LambdaPlan named(String name, Schedule schedule) {
        return new LambdaPlan(name, schedule);
    }

    LambdaPlan task(String name, Body body) {
        graph.task(name);
        names.add(name);
        bodies.add(body);
        return this;
    }

    LambdaPlan fanOut(String name, String source, ElementBody body) {
        fanOuts.put(names.size(), body);
        task(name, _ -> {
            throw new AssertionError(name + " was called as a whole");
        });
        graph.each(source);
        return this;
    }

    /** What stands in for a task, or an element of a fan-out, that failed. */
    interface FallbackBody {
        @Nullable
        Object call(@Nullable Object element, Throwable thrown) throws Throwable;
    }

    /** Says something of the task that was added last. */
    LambdaPlan with(Consumer<TaskGraphBuilder> policies) {
        policies.accept(graph);
        return this;
    }

    LambdaPlan fallback(FallbackBody body) {
        graph.fallback();
        fallbacks.put(names.size() - 1, body);
        return this;
    }

    /** Sets the time of all runs, which then share what outlives a run. */
    LambdaPlan in(Parking parking) {
        time = parking;
        return this;
    }

    LambdaPlan batch(int elements) {
        graph.batch(elements);
        return this;
    }

    LambdaPlan distinct() {
        graph.distinct();
        return this;
    }

    LambdaPlan collected(Collector<?, ?, ?> collector) {
        graph.collected();
        collectors.put(names.size() - 1, collector);
        return this;
    }

    LambdaPlan takesMap(String... dependencies) {
        graph.takesMap(dependencies);
        return this;
    }

    LambdaPlan takesOutcomes(String... dependencies) {
        graph.takesOutcomes(dependencies);
        return this;
    }

    LambdaPlan group(String group) {
        graph.group(group);
        return this;
    }

    LambdaPlan after(String... dependencies) {
        graph.after(dependencies);
        return this;
    }

    LambdaPlan takes(String... dependencies) {
        graph.takes(dependencies);
        return this;
    }

    LambdaPlan takesOptional(String... dependencies) {
        graph.takesOptional(dependencies);
        return this;
    }

    LambdaPlan takesOutcome(String... dependencies) {
        graph.takesOutcome(dependencies);
        return this;
    }

    /** With a pace that is set, in place of one that is learned. */
    LambdaPlan pace(Pace set) {
        pace = set;
        return this;
    }

    PlanResult run(int workers) throws InterruptedException {
        return run(RunOptions.workers(workers));
    }

    PlanResult run(RunOptions options) throws InterruptedException {
        try {
            if (runner == null) {
                TaskGraph built = graph.build();
                runner = PlanRunner.of(
                        built,
                        schedule,
                        time,
                        pace == null ? new Pace(built.tasks().size()) : pace);
            }
            return runner.run(this, options);
        } finally {
            Patience.untilTerminated(threads);
        }
    }

    /** Runs the plan, which must throw. */
    <X extends Throwable> X runThrowing(Class<X> type, RunOptions options) {
        PlanResult result;
        try {
            result = run(options);
        } catch (Throwable thrown) {
            if (type.isInstance(thrown)) {
                return type.cast(thrown);
            }
            throw new AssertionError("expected " + type + ", but got " + thrown, thrown);
        }
        throw new AssertionError("expected " + type + ", but got " + result);
    }

    /** The names of the tasks that were called, in the order of their calls. */
    List<String> executed() {
        return List.copyOf(executed);
    }

    /** The threads that called tasks, one for each call. */
    List<Thread> threads() {
        return List.copyOf(threads);
    }

    @Override
    public @Nullable Object call(int task, Values values) throws Throwable {
        threads.add(Thread.currentThread());
        executed.add(names.get(task));
        return bodies.get(task).call(values);
    }

    @Override
    public @Nullable Object callEach(int task, @Nullable Object element, Values values) throws Throwable {
        threads.add(Thread.currentThread());
        executed.add(names.get(task) + " " + element);
        return Objects.requireNonNull(fanOuts.get(task)).call(element, values);
    }

    @Override
    public Collector<?, ?, ?> collector(int task) {
        return Objects.requireNonNull(collectors.get(task));
    }

    @Override
    public @Nullable Object fallback(int task, @Nullable Object element, Values values, Throwable thrown)
            throws Throwable {
        return Objects.requireNonNull(fallbacks.get(task)).call(element, thrown);
    }
}
