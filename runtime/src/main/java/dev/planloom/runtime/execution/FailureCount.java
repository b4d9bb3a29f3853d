package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunOptions;
import java.util.concurrent.atomic.AtomicInteger;

/** How many failures a run has had that goes on after some but not after any number. Thread-safe. */
final class FailureCount {
    /** After how many the run ends; 0 for any number, which are not counted. */
    private final int most;

    private final AtomicInteger failures = new AtomicInteger();

    FailureCount(RunOptions options) {
        most = options.maxFailures().orElse(0);
    }

    /** Counts a failure; whether it ends the run. */
    boolean isEndedByOneMore() {
        return most > 0 && failures.incrementAndGet() >= most;
    }

    /** Whether there were so many that the run ended. */
    boolean isReached() {
        return most > 0 && failures.get() >= most;
    }

    int most() {
        return most;
    }
}
