package dev.planloom.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one attempt of a task.
 *
 * @param number its number, from 1
 * @param startNanos when it started, in nanoseconds from the start of the run
 * @param endNanos when it ended, in nanoseconds from the start of the run
 * @param failure why it failed; empty if it succeeded
 */
public record AttemptReport(int number, long startNanos, long endNanos, Optional<Throwable> failure) {
    /**
     * Makes a report.
     *
     * @throws NullPointerException if {@code failure} is null
     */
    public AttemptReport {
        Objects.requireNonNull(failure, "failure");
    }

    /**
     * How long the attempt took.
     *
     * @return the time from its start to its end
     */
    public Duration duration() {
        return Duration.ofNanos(endNanos - startNanos);
    }
}
