package dev.planloom.benchmarks.wiring;

import dev.planloom.Schedule;
import dev.planloom.benchmarks.graph.Shape;
import dev.planloom.runtime.RunOptions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/** Who is measured. */
public enum Contender {
    /** The generated plan, layer by layer. */
    LAYERED("Planloom, layered"),
    /** The generated plan, as soon as possible. */
    DATAFLOW("Planloom, dataflow"),
    /** That, when the report of every task is read after the run. */
    REPORT("Planloom, dataflow, reports read"),
    /** The floor. */
    DIRECT("direct calls, one after the other"),
    /** Written by hand for this purpose. */
    COUNTERS("in-degree counters on ForkJoinPool"),
    /** The usual way, on a work-stealing pool. */
    FUTURES_FORK_JOIN("CompletableFuture on ForkJoinPool"),
    /** The usual way, on a pool with one queue. */
    FUTURES_FIXED("CompletableFuture on a fixed pool"),
    /** The JDK's structured concurrency as its documentation shows it. */
    SCOPE_FORKS("scope a layer, a fork a task"),
    /** Structured concurrency with a bound. */
    SCOPE_WORKERS("scope a layer, workers claim"),
    /** Structured concurrency by hand at its fastest. */
    SCOPE_OWNER("scope a layer, owner is virtual and works"),
    /** That, when it knows the time at which each task ended. */
    SCOPE_OWNER_CLOCK("the same, one clock reading a task"),
    /** Guava. */
    GUAVA("Guava ListenableFuture"),
    /** Reactor. */
    REACTOR("Reactor Mono"),
    /** ParSeq. */
    PARSEQ("ParSeq"),
    /** A graph that an annotation processor wired, as Planloom's is. */
    DAGGER("Dagger Producers"),
    /** A plan all of whose tasks are one method, layer by layer. */
    ONE_BODY_LAYERED("Planloom, layered, one method"),
    /** A plan all of whose tasks are one method, as soon as possible. */
    ONE_BODY_DATAFLOW("Planloom, dataflow, one method"),
    /** Its floor. */
    ONE_BODY_LOOP("loop over one method"),
    /** A fan-out, layer by layer. */
    FAN_OUT_LAYERED("Planloom, layered"),
    /** A fan-out, as soon as possible. */
    FAN_OUT_DATAFLOW("Planloom, dataflow"),
    /** A fan-out whose elements are claimed by the hundred. */
    FAN_OUT_BATCH("Planloom, layered, batch = 100"),
    /** What one would write without Planloom. */
    ELEMENTS_BY_HAND("one scope by hand, workers claim");

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    /** The name in tables. */
    public String label() {
        return label;
    }

    /**
     * Wires the graph of a shape.
     *
     * @param compiled the wirings that were compiled for it
     * @param workers how many tasks run at once, at most; the greatest int for all
     */
    public Wiring wire(Shape shape, CompiledWirings compiled, int workers) {
        return switch (this) {
            case LAYERED -> compiled.planloom(shape, RunOptions.workers(workers), false);
            case DATAFLOW -> compiled.planloom(shape, dataflow(workers), false);
            case REPORT -> compiled.planloom(shape, dataflow(workers), true);
            case DIRECT -> compiled.direct(shape);
            case COUNTERS -> new ForkJoinCounters(compiled.graph(shape), workers);
            case FUTURES_FORK_JOIN -> new CompletableFutures(compiled.graph(shape), new ForkJoinPool(workers));
            case FUTURES_FIXED -> new CompletableFutures(compiled.graph(shape), pool(workers));
            case SCOPE_FORKS, SCOPE_WORKERS, SCOPE_OWNER, SCOPE_OWNER_CLOCK ->
                compiled.scopes(name(), compiled.graph(shape), workers);
            case GUAVA -> new GuavaFutures(compiled.graph(shape), pool(workers));
            case REACTOR -> new ReactorMonos(compiled.graph(shape), workers);
            case PARSEQ -> new ParSeqTasks(compiled.graph(shape), workers);
            case DAGGER -> compiled.dagger(shape, workers);
            case ONE_BODY_LAYERED -> new OneBodyPlan(shape.graph(), Schedule.LAYERED, workers);
            case ONE_BODY_DATAFLOW -> new OneBodyPlan(shape.graph(), Schedule.DATAFLOW, workers);
            case ONE_BODY_LOOP -> new OneBodyLoop(shape.graph());
            case FAN_OUT_LAYERED -> new FanOutPlan(shape.graph(), Schedule.LAYERED, 1, workers);
            case FAN_OUT_DATAFLOW -> new FanOutPlan(shape.graph(), Schedule.DATAFLOW, 1, workers);
            case FAN_OUT_BATCH -> new FanOutPlan(shape.graph(), Schedule.LAYERED, 100, workers);
            case ELEMENTS_BY_HAND -> compiled.scopes(name(), shape.graph(), workers);
        };
    }

    private static RunOptions dataflow(int workers) {
        return RunOptions.workers(workers).schedule(Schedule.DATAFLOW);
    }

    private static ExecutorService pool(int workers) {
        return workers == Integer.MAX_VALUE ? Executors.newCachedThreadPool() : Executors.newFixedThreadPool(workers);
    }
}
