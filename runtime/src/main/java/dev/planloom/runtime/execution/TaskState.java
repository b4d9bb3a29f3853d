package dev.planloom.runtime.execution;

/** How far a task of a run has come. */
enum TaskState {
    /** Not started. */
    WAITING,
    /** Returned. */
    SUCCEEDED,
    /** Threw. */
    FAILED,
    /** Ended by the interrupt of a cancelled run. */
    INTERRUPTED
}
