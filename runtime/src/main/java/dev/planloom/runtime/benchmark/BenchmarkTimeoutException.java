package dev.planloom.runtime.benchmark;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Thrown by a benchmark whose deadline passed before the last run had ended. The message says which run it was. */
public final class BenchmarkTimeoutException extends BenchmarkException {
    private static final long serialVersionUID = 1L;

    /** The time from the start of the benchmark. */
    private final Duration deadline;

    /**
     * Makes an exception.
     *
     * @param run the run that did not end or not start
     * @param deadline the deadline that passed
     * @param cause what the run threw; null if it did not start
     * @param measured what was measured until then
     * @throws NullPointerException if {@code measured} is null
     */
    public BenchmarkTimeoutException(String run, Duration deadline, @Nullable Throwable cause, WorkerTable measured) {
        super("the benchmark's deadline of " + deadline + " passed before the end of " + run, cause, measured);
        this.deadline = deadline;
    }

    /**
     * The deadline that passed.
     *
     * @return the time from the start of the benchmark
     */
    public Duration deadline() {
        return deadline;
    }
}
