package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs plans; what the {@code run} methods of generated code call.
 *
 * <p>A run is owned by one virtual thread. A scope that is named after the plan forks it, and the caller joins that
 * scope: the deadline is the scope's time-out, and an interrupt of the caller closes it. Either way the scope has waited
 * for the owner, and the owner for its workers, before {@link #run} returns or throws.
 */
public final class PlanRunner {
    /** Beyond this a deadline is none: the JDK's clocks count nanoseconds in a long, some 292 years. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

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
        try (Scope scope = Scope.open(graph.name(), () -> false, timeout(options))) {
            run = new Run(graph, calls, options, scope::isCancelled);
            scope.fork(graph.name() + " owner", () -> own(run));
            interrupted = join(scope, run);
        }
        run.checkEnded();
        return new Conclusion(run).result(interrupted);
    }

    /** Waits for the owner; returns whether the caller was interrupted meanwhile. */
    private static boolean join(Scope scope, Run run) {
        try {
            scope.join();
            if (scope.isCancelled()) {
                run.cancel(Cancellation.DEADLINE);
            }
            return false;
        } catch (InterruptedException _) {
            // Before the scope is closed and interrupts the owner: the owner must find the reason.
            run.cancel(Cancellation.INTERRUPT);
            return true;
        }
    }

    private static void own(Run run) {
        run.enter(0);
        try {
            new LayeredSchedule(run).execute();
        } catch (Throwable e) {
            run.crash(e);
        } finally {
            run.leave(0);
        }
    }

    private static @Nullable Duration timeout(RunOptions options) {
        return options.deadline()
                .filter(deadline -> deadline.compareTo(LONGEST) < 0)
                .orElse(null);
    }
}
