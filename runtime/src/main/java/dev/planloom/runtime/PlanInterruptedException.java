package dev.planloom.runtime;

import java.util.Objects;

/**
 * Thrown by a run whose caller was interrupted while it waited. All of its tasks have ended. Tasks that failed are
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
     * @param report the report of the run
     * @throws NullPointerException if {@code report} is null
     */
    public PlanInterruptedException(RunReport report) {
        super("the run was interrupted (" + Objects.requireNonNull(report, "report") + ")");
        this.report = report;
    }

    /**
     * What became of each task.
     *
     * @return the report of the run
     */
    public RunReport report() {
        return report;
    }
}
