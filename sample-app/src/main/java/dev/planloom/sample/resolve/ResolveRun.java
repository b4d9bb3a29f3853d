package dev.planloom.sample.resolve;

import dev.planloom.runtime.RunReport;
import dev.planloom.sample.resolve.transport.Traffic;
import java.util.Optional;

/** What came of a run, however it ended. */
public final class ResolveRun {
    private final RunReport report;
    private final Tally.Done done;
    private final Traffic.Sums traffic;
    private final Optional<Exception> failure;

    ResolveRun(RunReport report, Tally.Done done, Traffic.Sums traffic, Optional<Exception> failure) {
        this.report = report;
        this.done = done;
        this.traffic = traffic;
        this.failure = failure;
    }

    /**
     * What became of each task.
     *
     * @return the report
     */
    public RunReport report() {
        return report;
    }

    /**
     * What was read of the repository.
     *
     * @return the sums
     */
    public Traffic.Sums traffic() {
        return traffic;
    }

    /**
     * Why the run ended before its time.
     *
     * @return a {@link dev.planloom.runtime.PlanException}, or a {@link
     *     dev.planloom.runtime.PlanInterruptedException}; empty if it went to its end
     */
    public Optional<Exception> failure() {
        return failure;
    }

    /**
     * Whether all that was asked for came about.
     *
     * @return false if anything failed
     */
    public boolean hasSucceeded() {
        return failure.isEmpty() && done.failures().isEmpty();
    }

    Tally.Done done() {
        return done;
    }
}
