package dev.planloom.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown by a run that did not succeed. It carries the report of the run. */
public abstract sealed class PlanException extends RuntimeException
        permits TaskFailedException, PlanTimeoutException, PlanStoppedException {
    private static final long serialVersionUID = 1L;

    /** Not serialized: the report holds the values of tasks, which need not be serializable. */
    private final transient RunReport report;

    PlanException(String message, @Nullable Throwable cause, RunReport report) {
        super(message, cause);
        this.report = Objects.requireNonNull(report, "report");
    }

    /**
     * What became of each task.
     *
     * @return the report of the run; null once the exception was deserialized
     */
    public final RunReport report() {
        return report;
    }
}
