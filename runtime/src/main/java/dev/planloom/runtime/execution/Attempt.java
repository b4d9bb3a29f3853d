package dev.planloom.runtime.execution;

import org.jspecify.annotations.Nullable;

/** What an attempt of a task, or of an element, came to. */
sealed interface Attempt {
    /**
     * It returned, or its fallback did.
     *
     * @param value what it returned
     */
    record Succeeded(@Nullable Object value) implements Attempt {}

    /**
     * It threw, or its time was up.
     *
     * @param cause what it threw, or that its time was up
     * @param isTimeout whether its time was up
     */
    record Failed(Throwable cause, boolean isTimeout) implements Attempt {}

    /**
     * The run was cancelled, and the interrupt ended it.
     *
     * @param cause what it threw
     */
    record Cancelled(Throwable cause) implements Attempt {}
}
