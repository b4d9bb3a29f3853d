package dev.planloom.runtime;

import java.util.Objects;

/**
 * Thrown by a run whose caller was interrupted while it waited, and by a run inside a task of another run when that is
 * cancelled. All of its tasks have ended. Tasks that failed are
 * suppressed exceptions, each a {@link TaskFailedException}.
 *
 * <p>As for each {@link InterruptedException}, the interrupt status of the calling thread was cleared.
 */
public final class PlanInterruptedException extends InterruptedException {
    private static final long serialVersionUID = 1L;

    /** Not serialized: the report holds the values of tasks, which need not be serializable. */
    private final transient RunReport report;

    /**
     * Makes an exception.
     *
     * @param reason what happened, as a clause
     * @param report the report of the run
     * @throws NullPointerException if {@code report} is null
     */
    public PlanInterruptedException(String reason, RunReport report) {
        super(reason + " (" + Objects.requireNonNull(report, "report") + ")");
        this.report = report;
    }

    /**
     * What became of each task.
     *
     * @return the report of the run; null once the exception was deserialized
     */
    public RunReport report() {
        return report;
    }
}
