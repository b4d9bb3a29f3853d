package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.Threads;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs one plan whose graph is made when the plan is first run, or its graph is asked for; what generated code holds.
 * Thread-safe.
 *
 * <p>So to load a plan's class costs next to nothing. And while the caller of a JVM's first run makes the graph, and loads the
 * classes of the run, another thread makes virtual threads ready, which takes about as long: see {@link Preparation}.
 */
public final class LazyRunner {
    private final Schedule schedule;

    /** Null before the graph is made; then it stays. */
    private volatile @Nullable PlanRunner runner;

    private LazyRunner(Schedule schedule) {
        this.schedule = Objects.requireNonNull(schedule, "schedule");
    }

    /**
     * The runner of a plan.
     *
     * @param schedule the schedule of runs whose options name none
     * @return a runner without a graph
     */
    public static LazyRunner of(Schedule schedule) {
        return new LazyRunner(schedule);
    }

    /**
     * The runner of a plan whose graph is made.
     *
     * @param graph the plan
     * @param schedule the schedule of runs whose options name none
     * @return a runner with that graph
     */
    public static LazyRunner of(TaskGraph graph, Schedule schedule) {
        LazyRunner runner = of(schedule);
        runner.graph(Objects.requireNonNull(graph, "graph"));
        return runner;
    }

    /**
     * The graph of the plan.
     *
     * @return the graph; null if it has not been made
     */
    public @Nullable TaskGraph graph() {
        PlanRunner known = runner;
        return known == null ? null : known.graph();
    }

    /**
     * The graph of the plan, given if there is none yet.
     *
     * @param made the graph
     * @return that graph; if there was one before, that one
     */
    public TaskGraph graph(TaskGraph made) {
        return runner(Objects.requireNonNull(made, "made")).graph();
    }

    /**
     * Runs the plan and waits for it. No thread outlives the call. The first time it makes the graph, unless there is one.
     *
     * @param calls the calls of its tasks, which make its graph too
     * @param options the options of the run
     * @return the values and the report of a run that was not cancelled
     * @throws dev.planloom.runtime.TaskFailedException if a task failed, and the options do not say to go on; or if it
     *     failed with an {@link Error}
     * @throws dev.planloom.runtime.PlanStoppedException if the checkpoint stopped the run
     * @throws dev.planloom.runtime.PlanTimeoutException if the deadline passed before all tasks had ended
     * @throws dev.planloom.runtime.PlanInterruptedException if the calling thread is interrupted while it waits, or the run
     *     is inside a task of another run and that is cancelled
     * @throws InterruptedException if the calling thread is interrupted before, so that nothing starts
     * @throws IllegalArgumentException if the options select a task that the plan does not have, name a limit or rate limit that
     *     it does not have, or have a checkpoint for a run that is not layered; nothing starts
     * @throws UnsupportedOperationException if this JDK's structured concurrency is not the one that Planloom knows; or if
     *     there is no graph and the calls make none
     */
    public PlanResult run(TaskCalls calls, RunOptions options) throws InterruptedException {
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(options, "options");
        PlanRunner known = runner;
        return known == null ? runFirst(calls, options) : known.run(calls, options);
    }

    private PlanResult runFirst(TaskCalls calls, RunOptions options) throws InterruptedException {
        boolean isPreparing = paysToPrepare(options) && isPreparing();
        try {
            return runner(calls.graph()).run(calls, options);
        } finally {
            if (isPreparing) {
                Preparation.awaitEnd();
            }
        }
    }

    /** Whether there will be a run, which needs virtual threads, and nobody waits for a processor meanwhile or has made them ready. */
    private static boolean paysToPrepare(RunOptions options) {
        Thread caller = Thread.currentThread();
        return options.threads() == Threads.VIRTUAL
                && !caller.isVirtual()
                && !caller.isInterrupted()
                && Runtime.getRuntime().availableProcessors() > 1;
    }

    private static boolean isPreparing() {
        try {
            return Preparation.begin();
        } catch (LinkageError | VirtualMachineError _) {
            return false; // it could not be initialised, now or before: the run does without
        }
    }

    private synchronized PlanRunner runner(TaskGraph made) {
        PlanRunner known = runner;
        if (known == null) {
            known = PlanRunner.of(made, schedule);
            runner = known;
        }
        return known;
    }
}
