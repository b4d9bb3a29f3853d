package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.util.Objects;

/**
 * Runs plans; what the {@code run} methods of generated code call.
 *
 * <p>A run is owned by one virtual thread. A scope that is named after the plan forks it, and the caller joins that
 * scope. When the deadline passes or the caller is interrupted, the caller cancels the run. Either way the caller has
 * waited for the owner, and the owner for its workers, before {@link #run} returns or throws.
 */
public final class PlanRunner {
    private PlanRunner() {}

    /**
     * Runs a plan and waits for it. No thread outlives the call.
     *
     * @param graph the plan
     * @param calls the calls of its tasks
     * @param options the options of the run
     * @return the values and the report of a run in which all tasks succeeded
     * @throws dev.planloom.runtime.TaskFailedException if a task failed
     * @throws dev.planloom.runtime.PlanTimeoutException if the deadline passed before all tasks had ended
     * @throws dev.planloom.runtime.PlanInterruptedException if the calling thread is interrupted while it waits
     * @throws InterruptedException if the calling thread is interrupted before, so that nothing starts
     * @throws UnsupportedOperationException if this JDK's structured concurrency is not the one that Planloom knows
     */
    public static PlanResult run(TaskGraph graph, TaskCalls calls, RunOptions options) throws InterruptedException {
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(options, "options");
        if (Thread.interrupted()) {
            throw new InterruptedException(graph.name() + " did not start: its caller was interrupted");
        }
        Run run;
        boolean interrupted;
        try (Scope scope = Scope.open(graph.name())) {
            run = new Run(graph, calls, options);
            scope.fork(graph.name() + " owner", () -> own(run));
            interrupted = join(scope, run);
        }
        run.checkEnded();
        return new Conclusion(run).result(interrupted);
    }

    /** Waits for the owner; returns whether the caller was interrupted meanwhile. */
    private static boolean join(Scope scope, Run run) {
        boolean interrupted = false;
        try {
            run.awaitDeadline();
        } catch (InterruptedException _) {
            interrupted = true;
            interrupt(run);
        }
        try {
            scope.join();
        } catch (InterruptedException _) {
            interrupted = true;
            interrupt(run);
        }
        return interrupted;
    }

    /** Waits for the owner to end, since to close a scope that was not joined would interrupt it a second time. */
    private static void interrupt(Run run) {
        run.cancel(Cancellation.INTERRUPT);
        run.awaitEnd();
    }

    private static void own(Run run) {
        try {
            new LayeredSchedule(run).execute();
        } catch (Throwable e) {
            run.crash(e);
        } finally {
            run.end();
        }
    }
}
