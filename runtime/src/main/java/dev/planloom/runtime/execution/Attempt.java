package dev.planloom.runtime.execution;

import dev.planloom.runtime.Outcome;
import java.time.Duration;
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
     * @param limit the time that was up; null if it threw
     */
    record Failed(Throwable cause, @Nullable Duration limit) implements Attempt {
        /** That it threw. */
        Failed(Throwable cause) {
            this(cause, null);
        }

        Outcome<@Nullable Object> outcome() {
            return limit == null ? new Outcome.Failed<>(cause) : new Outcome.TimedOut<>(limit);
        }
    }

    /** The run was cancelled, and the interrupt ended it. */
    record Cancelled() implements Attempt {}
}
