package dev.planloom.runtime.execution;

/** What a task of a random plan does, once it has looked at its dependencies. */
enum Conduct {
    /** Returns a value that follows from its input. */
    RETURN,
    /** Returns null. */
    RETURN_NULL,
    /** Waits a little, unless it is interrupted. */
    WAIT,
    /** Waits a little; when it is interrupted, it takes a moment to clean up, which no second interrupt may disturb. */
    CLEAN_UP,
    /** As {@link #CLEAN_UP}, but returns its value all the same. */
    IGNORE_INTERRUPT,
    /** Returns with its thread's interrupt status set, though nobody has interrupted it. */
    INTERRUPT_ITSELF,
    /** Throws an exception. */
    FAIL,
    /** Throws an {@link InterruptedException}, though nobody has interrupted it. */
    FAIL_AS_INTERRUPTED,
    /** Throws an {@link Error}, after which no run goes on. */
    FAIL_WITH_ERROR,
    /** Runs another plan, and returns a value that follows from the outcomes of that. */
    NEST
}
