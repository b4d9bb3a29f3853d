package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskPolicies;
import dev.planloom.runtime.scheduling.Frontier;
import dev.planloom.runtime.scheduling.Sequence;
import dev.planloom.runtime.scheduling.SkipListener;
import dev.planloom.runtime.scheduling.TaskOrder;
import dev.planloom.runtime.scheduling.Wiring;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs one plan, any number of times. Thread-safe.
 *
 * <p>A run is owned by one thread, a virtual one unless its options say otherwise. A scope that is named after the plan forks
 * it, and the caller waits for it. When the deadline passes or the caller is interrupted, the caller cancels the run. Either way
 * the caller has waited for the owner, and the owner for its workers, before {@link #run} returns or throws.
 */
final class PlanRunner {
    /** Where only a run tells how many elements there are, a place for each worker is kept up to this number. */
    private static final int MOST_WORKERS = 1 << 14;

    private final TaskGraph graph;
    private final Schedule schedule;

    // Made when they are first needed. Each field holds an immutable object or null; that two threads may both make one
    // does no harm.
    private @Nullable Wiring wiring;
    private @Nullable TaskOrder layers;
    private @Nullable TaskOrder longestPaths;

    /** How long its runs take, in each schedule. */
    private final Pace layeredPace;

    private final Pace dataflowPace;

    /** Whether guards are needed, and they, made for the first run: they outlive it. Guarded by this. */
    private final boolean isGuarded;

    private volatile @Nullable Guards guards;

    private final Parking parking;

    private PlanRunner(TaskGraph graph, Schedule schedule, Parking parking, Pace layeredPace, Pace dataflowPace) {
        this.graph = Objects.requireNonNull(graph, "graph");
        this.layeredPace = layeredPace;
        this.dataflowPace = dataflowPace;
        this.schedule = Objects.requireNonNull(schedule, "schedule");
        this.parking = parking;
        isGuarded = graph.hasPolicies() && Guards.areNeeded(graph);
    }

    /** The runner of a plan; the schedule is that of runs whose options name none. */
    static PlanRunner of(TaskGraph graph, Schedule schedule) {
        return of(graph, schedule, Parking.JDK);
    }

    /** The runner of a plan, with a time of its own. */
    static PlanRunner of(TaskGraph graph, Schedule schedule, Parking parking) {
        int tasks = graph.size();
        return new PlanRunner(graph, schedule, parking, new Pace(tasks), new Pace(tasks));
    }

    /** The runner of a plan, with a time and a pace of its own. */
    static PlanRunner of(TaskGraph graph, Schedule schedule, Parking parking, Pace pace) {
        return new PlanRunner(graph, schedule, parking, pace, pace);
    }

    TaskGraph graph() {
        return graph;
    }

    Schedule schedule() {
        return schedule;
    }

    /** As {@link LazyRunner#run}. */
    PlanResult run(TaskCalls calls, RunOptions options) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(graph.name() + " did not start: its caller was interrupted");
        }
        if (!Worker.CURRENT.isBound()) {
            return run(new Run(this, calls, options, new Budget(options.workers(), parking), null));
        }
        Worker host = Worker.CURRENT.get();
        Budget budget = host.run.budget;
        Budget.Guest guest = budget.enter(host);
        try {
            return run(new Run(this, calls, options, budget, host));
        } finally {
            budget.leave(guest);
        }
    }

    private PlanResult run(Run run) throws InterruptedException {
        boolean isInterrupted;
        try (Scope scope = Scope.open(graph.name(), run.options.threads())) {
            run.joinOuter();
            run.ownership.begin(scope);
            isInterrupted = await(run);
            // The owner has come to its end, so this takes a moment: an interrupt meanwhile is none of this run's.
            if (!scope.joinUnlessInterrupted()) {
                Thread.currentThread().interrupt();
            }
        } finally {
            run.leave();
        }
        run.checkEnded();
        return isInterrupted || run.isCancelled()
                ? new Conclusion(run).result(isInterrupted)
                : new PlanResult(run, null);
    }

    /** Waits for the end. If the caller breaks down meanwhile, nobody would keep the times of the run any more: it is cancelled. */
    private static boolean await(Run run) {
        try {
            return run.end.await(run);
        } catch (Throwable e) {
            run.endings.crash(e);
            return run.end.awaitOwner();
        }
    }

    /** How long its runs of a schedule take. */
    Pace pace(Schedule chosen) {
        return chosen == Schedule.LAYERED ? layeredPace : dataflowPace;
    }

    /** A frontier for a new run. */
    Frontier frontier(Schedule chosen, boolean @Nullable [] selected, SkipListener skips) {
        return chosen == Schedule.LAYERED
                ? Frontier.layered(wiring(), order(chosen), selected, skips)
                : Frontier.dataflow(wiring(), order(chosen), selected, skips);
    }

    /**
     * All tasks one after the other, in the order of the schedule; of a plan's first run in that of their numbers in any case,
     * which need not be worked out while nothing has been compiled.
     */
    Sequence sequence(Schedule chosen, boolean isFirst) {
        return chosen == Schedule.LAYERED || isFirst ? Sequence.byNumber(graph.size()) : Sequence.by(longestPaths());
    }

    /** A frontier for what is left of a sequence, in a dataflow run. */
    Frontier rest(Sequence sequence, SkipListener skips) {
        return Frontier.rest(wiring(), longestPaths(), sequence, skips);
    }

    private TaskOrder order(Schedule chosen) {
        return chosen == Schedule.LAYERED ? layers() : longestPaths();
    }

    /** What guards the tasks of the plan; null if nothing does. */
    @Nullable
    Guards guards() {
        return guards != null || !isGuarded ? guards : makeGuards();
    }

    /**
     * As {@link #guards()}, for one run.
     *
     * @param rates the rate limits of its own
     * @throws IllegalArgumentException if the plan has no rate limit of one's name
     */
    @Nullable
    Guards guards(Map<String, TaskPolicies.RateLimit> rates) {
        Guards known = guards();
        if (rates.isEmpty()) {
            return known;
        }
        RateNames.check(graph, rates.keySet());
        return known == null ? null : known.withRates(graph, rates, parking);
    }

    private synchronized Guards makeGuards() {
        Guards known = guards;
        if (known == null) {
            known = new Guards(graph, parking);
            guards = known;
        }
        return known;
    }

    /**
     * How many tasks may be ready at once, at most. For the first run, if it is a platform thread that calls it, a looser bound: its
     * owner begins alone, and needs no wiring.
     */
    int width(Schedule chosen) {
        if (graph.hasFanOuts()) {
            return MOST_WORKERS;
        }
        if (chosen == Schedule.LAYERED) {
            return graph.width();
        }
        boolean mayBeLoose = wiring == null
                && pace(chosen).isFirst()
                && !Thread.currentThread().isVirtual();
        return mayBeLoose ? graph.size() : wiring().width();
    }

    Wiring wiring() {
        Wiring known = wiring;
        if (known == null) {
            known = Wiring.of(graph);
            wiring = known;
        }
        return known;
    }

    private TaskOrder layers() {
        TaskOrder known = layers;
        if (known == null) {
            known = TaskOrder.byLayer(graph);
            layers = known;
        }
        return known;
    }

    private TaskOrder longestPaths() {
        TaskOrder known = longestPaths;
        if (known == null) {
            known = TaskOrder.byRank(wiring().longestPaths(), wiring());
            longestPaths = known;
        }
        return known;
    }
}
