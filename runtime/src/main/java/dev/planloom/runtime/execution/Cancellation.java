package dev.planloom.runtime.execution;

/**
 * Why a run was cancelled. The first reason counts.
 *
 * @param cause what kind of reason
 * @param reason the reason as a clause
 */
record Cancellation(Cause cause, String reason) {
    enum Cause {
        /** A task failed. */
        FAILURE,
        /** The deadline of the run passed. */
        DEADLINE,
        /** The caller, or the owner, was interrupted. */
        INTERRUPT,
        /** The run is inside a task of another run, and that was cancelled. */
        OUTER,
        /** The runtime itself threw. */
        CRASH
    }

    static final Cancellation DEADLINE = new Cancellation(Cause.DEADLINE, "the deadline passed");
    static final Cancellation INTERRUPT = new Cancellation(Cause.INTERRUPT, "the run was interrupted");
    static final Cancellation CRASH = new Cancellation(Cause.CRASH, "the run broke down");

    static Cancellation failureOf(String task) {
        return new Cancellation(Cause.FAILURE, "'" + task + "' failed");
    }

    /** That the run around it was cancelled. */
    static Cancellation of(String outerPlan, Cancellation outer) {
        return new Cancellation(Cause.OUTER, "the outer run of " + outerPlan + " was cancelled, since " + outer.reason);
    }
}
