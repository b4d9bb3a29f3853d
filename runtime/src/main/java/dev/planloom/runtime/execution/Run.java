package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.AttemptReport;
import dev.planloom.runtime.ElementsReport;
import dev.planloom.runtime.Layer;
import dev.planloom.runtime.RunContext;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Frontier;
import dev.planloom.runtime.scheduling.ResourceNeeds;
import dev.planloom.runtime.scheduling.ResourcePool;
import dev.planloom.runtime.scheduling.Selection;
import dev.planloom.runtime.scheduling.SkipListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The state of one run: what its workers share.
 *
 * <p>The arrays that hold a slot for each task are written by the worker that executes the task, and read by the caller
 * after the run, once {@link WorkerThreads#allLeft} has shown it that all workers have ended.
 */
final class Run {
    final PlanRunner plan;
    final TaskGraph graph;
    final Schedule schedule;
    final RunOptions options;
    final Values values;
    final Budget budget;
    final WorkerThreads threads;
    final RunEnd end;

    final TaskCalls calls;

    /** For each task whether it is to be executed; null if all are. */
    final boolean @Nullable [] selected;

    /** What decides between layers whether the run goes on; null if nothing does. */
    final @Nullable Checkpoints checkpoints;

    /** What holds in the threads of the run as it did in the caller's; null if nothing is to. */
    final RunContext.@Nullable Captured context;

    /** The fan-outs; null if the plan has none. */
    private final @Nullable Expansions expansions;

    /** The tasks that tell themselves when they have ended; null if the plan has none. */
    private final @Nullable OwnEndings ownEndings;

    /** What its tasks use while they run, and those of the runs inside them; null if nothing. */
    private volatile @Nullable ResourcePool pool;

    /** What is to be done at given times; null if nothing ever is. */
    final @Nullable Timers timers;

    /** Who executes its first tasks, and who else is to come to an end. */
    final Ownership ownership;

    /** When the run started; this and all times of a run are readings of {@link System#nanoTime}. */
    final long origin = System.nanoTime();

    /** The workers by their numbers; not all of them may ever be forked. */
    private final @Nullable Worker[] workers;

    // What its workers share; null as long as tasks are executed one after the other. See SequentialSchedule.
    private @Nullable Frontier frontier;
    private @Nullable Crew crew;
    private @Nullable TaskTimes times;

    final Endings endings;

    /** Written under the lock of {@link #endings}, once. */
    private volatile @Nullable Cancellation cancellation;

    /**
     * The runs around and inside this one; null while there are none. A run that joins this one sets it, and looks then whether
     * this one is cancelled; who cancels this one says so first, and then looks for those inside: so one of them sees the other.
     */
    private volatile @Nullable Nesting nesting;

    /** How long after {@link #origin} a deadline passes, this run's or an outer one's, in nanoseconds. */
    private final long deadlineNanos;

    Run(PlanRunner plan, TaskCalls calls, RunOptions options, Budget budget, @Nullable Worker host) {
        this.plan = plan;
        this.graph = plan.graph();
        this.options = options;
        this.budget = budget;
        schedule = options.schedule().orElse(plan.schedule());
        selected = options.selection().isEmpty() ? null : Selection.of(graph, options.selection());
        checkpoints = options.checkpoint().isEmpty() ? null : Checkpoints.of(this, options);
        Optional<RunContext> around = options.context();
        context = around.isPresent() ? around.get().capture() : null;
        this.calls = context == null ? calls : new ContextualCalls(calls, context);
        endings = new Endings(this);
        int tasks = graph.size();
        values = new Values(tasks);
        values.leaveOut(selected);
        workers = new Worker[Math.clamp(plan.width(schedule), 1, Math.min(options.workers(), budget.total))];
        threads = new WorkerThreads(workers.length + 1); // the last is who relieves the owner
        end = new RunEnd(budget.parking);
        Nesting stand = host == null ? null : new Nesting(this, host.run);
        nesting = stand;
        Guards guards = plan.guards(options.rateLimits());
        timers = guards == null ? null : new Timers(budget.parking, end);
        boolean mayUse =
                guards != null || !graph.limits().isEmpty() || !options.limits().isEmpty();
        pool = mayUse || host != null ? Nesting.pool(this, host, mayUse) : null;
        ownership = new Ownership(this, guards == null && !graph.hasFanOuts());
        if (ownership.sequential == null) {
            share(plan.frontier(schedule, selected, skips()), new TaskTimes(tasks));
        }
        GuardedTasks guarded = guards == null ? null : new GuardedTasks(this, guards);
        expansions = graph.hasFanOuts() ? new Expansions(this, guarded) : null;
        values.expansions = expansions;
        ownEndings = expansions == null && guarded == null ? null : new OwnEndings(expansions, guarded);
        deadlineNanos = stand == null ? ownDeadlineNanos() : stand.deadlineNanos(ownDeadlineNanos());
    }

    /** How long after {@link #origin} this run's own deadline passes; the greatest long without one. */
    long ownDeadlineNanos() {
        Optional<Duration> deadline = options.deadline();
        return deadline.isPresent() ? TimeUnit.NANOSECONDS.convert(deadline.get()) : Long.MAX_VALUE;
    }

    /** As {@link #ownDeadlineNanos}, but for the deadlines of outer runs too. */
    long deadlineNanos() {
        return deadlineNanos;
    }

    /** Where it stands among others; for the runs inside its tasks, before which there may be none. */
    synchronized Nesting nesting() {
        Nesting known = nesting;
        if (known == null) {
            known = new Nesting(this, null);
            nesting = known;
        }
        return known;
    }

    /** As {@link #nesting}; null if there are no such runs. */
    @Nullable
    Nesting knownNesting() {
        return nesting;
    }

    /** Joins the run around it, if there is one, and is cancelled if that is. */
    void joinOuter() {
        Nesting known = nesting;
        if (known != null) {
            known.join();
        }
    }

    /** Makes what several workers share. */
    void share(Frontier ready, TaskTimes times) {
        crew = new Crew(ready, budget);
        this.times = times;
        frontier = ready;
    }

    /** Whether there is what several workers share. */
    boolean isShared() {
        return frontier != null;
    }

    Frontier frontier() {
        return Objects.requireNonNull(frontier, "frontier");
    }

    Crew crew() {
        return Objects.requireNonNull(crew, "crew");
    }

    /**
     * When its tasks started and ended; for who executes one, and for the caller after the run. Of a run that was executed in
     * sequence they are put by task only here: the caller's thread does it, or one that has the lock of the {@link PlanResult}.
     */
    TaskTimes times() {
        TaskTimes known = times;
        if (known == null) {
            known = Objects.requireNonNull(ownership.sequential, "sequential").times();
            times = known;
        }
        return known;
    }

    /** How many workers may work at once, the owner included. */
    int mostWorkers() {
        return workers.length;
    }

    /** A worker of the run; only the owner calls this, for a worker that it is about to be or to fork. */
    Worker worker(int number) {
        Worker worker = workers[number];
        if (worker == null) {
            worker = new Worker(this, number, workers.length);
            workers[number] = worker;
        }
        return worker;
    }

    /** Who forks workers beside the owner: it has the last number, and executes no task. */
    Worker reliever() {
        return new Worker(this, workers.length, workers.length + 1);
    }

    /** Joins a scope of workers; whoever interrupts the current thread meanwhile is taken to mean the run. */
    void join(Scope scope) {
        if (!scope.joinUnlessInterrupted()) {
            cancel(Cancellation.INTERRUPT);
        }
    }

    /** The workers that there were up to now, for who looks on; the last may be missing. */
    List<Worker> workersSoFar() {
        List<Worker> known = new ArrayList<>();
        for (Worker worker : workers) {
            if (worker != null) {
                known.add(worker);
            }
        }
        return known;
    }

    boolean isCancelled() {
        return cancellation != null;
    }

    @Nullable
    Cancellation cancellation() {
        return cancellation;
    }

    /**
     * Cancels the run, unless it is cancelled: no task starts from now on, and those that run are interrupted.
     *
     * @return whether it is this that cancelled the run
     */
    boolean cancel(Cancellation reason) {
        synchronized (endings) {
            if (cancellation != null) {
                return false;
            }
            cancellation = reason;
        }
        try {
            Nesting known = nesting;
            if (known != null) {
                known.cancelInner(reason);
            }
        } finally {
            threads.interruptAll();
            end.wakeCaller();
        }
        return true;
    }

    /**
     * Whether a worker that is free may start a task. Cancels the run if the deadline has passed: so no task starts after
     * it, however late the caller hears of it.
     *
     * @param now the time
     */
    boolean mayStart(long now) {
        if (now - origin >= deadlineNanos) {
            Nesting known = nesting;
            if (known == null) {
                cancel(Cancellation.DEADLINE);
            } else {
                known.deadlinePassed(now);
            }
        }
        return !isCancelled();
    }

    /** As {@link #mayStart}, at the present; reads the clock only if there is a deadline. */
    boolean mayStartNow() {
        return deadlineNanos == Long.MAX_VALUE ? !isCancelled() : mayStart(System.nanoTime());
    }

    /**
     * Executes a task on the current thread, which is the worker's.
     *
     * @param start when the worker became free for it
     * @return when the task ended
     */
    long execute(int task, Worker worker, long start) {
        OwnEnding special = ownEndings == null ? null : ownEndings.of(task);
        if (special != null) {
            worker.task(task);
            long end = special.work(worker, start);
            boolean _ = Thread.interrupted(); // as below
            return end;
        }
        started(task, worker, start);
        worker.task(task);
        boolean _ = call(task);
        long now = System.nanoTime();
        times().ends[task] = now;
        // An interrupt is meant for the task that was running: the next one on this thread must not see it.
        boolean _ = Thread.interrupted();
        return now;
    }

    /** Calls a task's method, and says whether it succeeded. */
    boolean call(int task) {
        try {
            Object value = calls.call(task, values);
            if (value == null) {
                requireElements(task, null);
            }
            values.end(task, Values.SUCCEEDED, value);
            return true;
        } catch (Throwable thrown) {
            threw(task, thrown);
            return false;
        }
    }

    /** Ends a task that threw. If the runtime itself breaks down at that, what the task threw is not lost. */
    @SuppressWarnings("ReferenceEquality") // an exception suppresses any but itself
    private void threw(int task, Throwable thrown) {
        try {
            endings.threw(task, thrown);
        } catch (Throwable e) {
            if (e != thrown) {
                e.addSuppressed(thrown);
            }
            throw e;
        }
    }

    /** Takes note that a worker has begun with a task. */
    void started(int task, Worker worker, long start) {
        times().started(task, worker.number, start);
    }

    /**
     * After a task: tells the frontier that it has ended, unless that has been done.
     *
     * @return a task that the worker is to go on with, or -1
     */
    int ended(int task, Worker worker) {
        if (ownEndings == null || ownEndings.of(task) == null) {
            return frontier().ended(task, succeeded(task));
        }
        int next = worker.next;
        worker.next = Worker.NO_TASK;
        return next;
    }

    /** Throws if a task's value is null and a fan-out takes its elements. */
    void requireElements(int task, @Nullable Object value) {
        if (value == null && expansions != null && expansions.isSource(task)) {
            throw new NullPointerException("'" + name(task)
                    + "' returned null where a task takes each of its elements. Return an empty collection.");
        }
    }

    /** How many units of a layer may be executed at once, of which so many tasks are ready. */
    int units(Layer layer, int ready) {
        return expansions == null ? ready : expansions.units(layer, ready);
    }

    /** What became of the elements of a task; empty if it is no fan-out, or has not started. */
    Optional<ElementsReport> elements(int task) {
        Expansion expansion = expansions == null ? null : expansions.of(task);
        return expansion == null || !hasStarted(task)
                ? Optional.empty()
                : Optional.of(expansion.results().records.report());
    }

    /** Whether all elements of a fan-out have ended, however. */
    boolean haveElementsEnded(int task) {
        Expansion expansion = expansions == null ? null : expansions.of(task);
        return expansion != null && expansion.haveElementsEnded();
    }

    /** Ends what is left of fan-outs: for the owner, when no other worker works. */
    void settle() {
        if (expansions != null) {
            expansions.settle(worker(0));
        }
    }

    /** Whether a task tells itself when it has ended. */
    boolean hasOwnEnding(int task) {
        return ownEndings != null && ownEndings.of(task) != null;
    }

    /** Whether tasks may be postponed, so that workers wait for them though none is ready. */
    boolean mayPostpone() {
        return ownEndings != null && ownEndings.mayPostpone();
    }

    /** What its tasks use while they run, and those of the runs inside them; null if nobody has used anything so far. */
    @Nullable
    ResourcePool pool() {
        return pool;
    }

    /** As {@link #pool}, made if there is none. */
    synchronized ResourcePool madePool() {
        ResourcePool known = pool;
        if (known == null) {
            known = ResourcePool.of(graph, Map.of(), null);
            pool = known;
        }
        return known;
    }

    /** What a task, or an element of it, uses while it runs; null if no task of the plan uses anything. */
    @Nullable
    ResourceNeeds needs(int task) {
        Guards guards = plan.guards();
        return guards == null || task == Worker.NO_TASK ? null : guards.needs(task);
    }

    /**
     * Calls a worker if there is a ready task for one, or sends all home if there will be none; for whoever resumed or forgot what
     * was postponed, and may be no worker itself.
     */
    void callWorkers() {
        crew().lookAgain();
    }

    /** Leaves the runs around it, and what they share, when it has ended. */
    void leave() {
        Nesting known = nesting;
        if (known != null) {
            known.leave();
        }
        if (ownEndings != null) {
            ownEndings.close();
        }
    }

    /** Who hears of failures. */
    Listeners listeners() {
        return new Listeners(graph, options.listeners());
    }

    /** Sets a timer, in a run of a plan with guarded tasks, for so many nanoseconds from now. */
    Timers.Timer after(long nanos, Runnable action) {
        return Objects.requireNonNull(timers, "timers").after(nanos, action);
    }

    /** Tells of a failed attempt that another will follow after so many nanoseconds. */
    void attemptFailed(int task, int attempt, Throwable thrown, long delay) {
        if (!listeners().isEmpty()) {
            listeners().attemptFailed(task, attempt, thrown, Duration.ofNanos(delay));
        }
    }

    /** What became of the attempts of a task; empty if it is never repeated. */
    List<AttemptReport> attempts(int task) {
        return ownEndings == null ? List.of() : ownEndings.attempts(task);
    }

    boolean hasStarted(int task) {
        return times().hasStarted(task);
    }

    /** Whether a task that has ended succeeded. */
    boolean succeeded(int task) {
        return values.state(task) == Values.SUCCEEDED;
    }

    /** What a frontier tells the run, and asks it. */
    SkipListener skips() {
        return Skips.of(this);
    }

    String name(int task) {
        return graph.name(task);
    }

    /**
     * Makes all that the workers wrote visible to the current thread, and throws what the runtime threw, if it did.
     *
     * @throws IllegalStateException if a worker has not ended
     */
    void checkEnded() {
        if (!threads.allLeft()) {
            throw new IllegalStateException("a worker of " + graph.name() + " outlived its scope");
        }
        endings.throwCrash();
    }
}
