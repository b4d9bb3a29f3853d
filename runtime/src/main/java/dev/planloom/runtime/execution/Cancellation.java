package dev.planloom.runtime.execution;

/** Why a run was cancelled. The first reason counts. */
enum Cancellation {
    /** A task failed. */
    FAILURE,
    /** The deadline passed. */
    DEADLINE,
    /** The caller, or the owner, was interrupted. */
    INTERRUPT,
    /** The runtime itself threw. */
    CRASH
}
