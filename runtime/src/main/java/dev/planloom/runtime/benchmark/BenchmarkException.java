package dev.planloom.runtime.benchmark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown by a benchmark that did not come to its end. It carries what was measured until then. */
public abstract sealed class BenchmarkException extends RuntimeException
        permits BenchmarkFailedException, BenchmarkTimeoutException {
    private static final long serialVersionUID = 1L;

    /** Not serialized: it is for the program that measured. */
    private final transient WorkerTable measured;

    BenchmarkException(String message, @Nullable Throwable cause, WorkerTable measured) {
        super(message, cause);
        this.measured = Objects.requireNonNull(measured, "measured");
    }

    /**
     * What was measured.
     *
     * @return a table, whose rows may have unequal numbers of runs; without rows if there was none yet; null once the
     *     exception was deserialized
     */
    public final WorkerTable measured() {
        return measured;
    }
}
