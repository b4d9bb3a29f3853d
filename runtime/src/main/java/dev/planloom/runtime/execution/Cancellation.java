package dev.planloom.runtime.execution;

import org.jspecify.annotations.Nullable;

/**
 * Why a run was cancelled. The first reason counts.
 *
 * @param cause what kind of reason
 * @param reason the reason as a clause
 * @param stop how a checkpoint stopped the run; null if none did
 */
record Cancellation(Cause cause, String reason, @Nullable Stop stop) {
    enum Cause {
        /** A task failed. */
        FAILURE,
        /** The deadline of the run passed. */
        DEADLINE,
        /** The caller, or the owner, was interrupted. */
        INTERRUPT,
        /** The run is inside a task of another run, and that was cancelled. */
        OUTER,
        /** A checkpoint stopped the run. */
        STOP,
        /** The runtime itself threw. */
        CRASH
    }

    private Cancellation(Cause cause, String reason) {
        this(cause, reason, null);
    }

    static final Cancellation DEADLINE = new Cancellation(Cause.DEADLINE, "the deadline passed");
    static final Cancellation INTERRUPT = new Cancellation(Cause.INTERRUPT, "the run was interrupted");
    static final Cancellation CRASH = new Cancellation(Cause.CRASH, "the run broke down");

    static Cancellation failureOf(String task) {
        return new Cancellation(Cause.FAILURE, "'" + task + "' failed");
    }

    /** That a checkpoint stopped the run. */
    static Cancellation of(Stop stop) {
        return new Cancellation(Cause.STOP, "the " + stop.checkpoint() + " stopped the run", stop);
    }

    /** That the run around it was cancelled. */
    static Cancellation of(String outerPlan, Cancellation outer) {
        return new Cancellation(Cause.OUTER, "the outer run of " + outerPlan + " was cancelled, since " + outer.reason);
    }
}
