package dev.planloom.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a run that its {@link Checkpoint} stopped. The cause is what the checkpoint threw; null if it decided so. Tasks
 * that failed before, in a run that went on after failures, are suppressed exceptions, each a {@link TaskFailedException}.
 */
public final class PlanStoppedException extends PlanException {
    private static final long serialVersionUID = 1L;

    /** Why the run stopped. */
    private final String reason;

    /** The number of the layer after which it stopped. */
    private final int layer;

    /**
     * Makes an exception.
     *
     * @param reason why the run stopped, as a clause
     * @param layer the number of the layer after which it stopped, from 0
     * @param cause what the checkpoint threw; null if it decided to stop
     * @param report the report of the run
     * @throws NullPointerException if {@code reason} or {@code report} is null
     */
    public PlanStoppedException(String reason, int layer, @Nullable Throwable cause, RunReport report) {
        super(
                "the checkpoint after layer " + layer + " stopped the run: " + reason + " (" + report + ")",
                cause,
                report);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.layer = layer;
    }

    /**
     * Why the run stopped.
     *
     * @return what the checkpoint said; if it threw, what it threw, in words
     */
    public String reason() {
        return reason;
    }

    /**
     * The layer after which the run stopped.
     *
     * @return the layer's number, from 0
     */
    public int layer() {
        return layer;
    }
}
