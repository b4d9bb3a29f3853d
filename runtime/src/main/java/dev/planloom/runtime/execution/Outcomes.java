package dev.planloom.runtime.execution;

import dev.planloom.runtime.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Makes outcomes of how {@link Values} keep them. Apart from these, so that a JVM which verifies them need not load
 * {@link Outcome} in its first run.
 */
final class Outcomes {
    private Outcomes() {}

    /**
     * An outcome.
     *
     * @param task the task's number
     * @param state a state of {@link Values} in which it has ended
     * @param slot what the slot holds in that state
     * @param <T> the type of the value
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where T admits it
    static <T extends @Nullable Object> Outcome<T> of(int task, byte state, @Nullable Object slot) {
        return switch (state) {
            case Values.SUCCEEDED -> new Outcome.Succeeded<>((T) slot);
            case Values.FAILED -> new Outcome.Failed<>((Throwable) slot);
            case Values.TIMED_OUT, Values.EXPIRED -> new Outcome.TimedOut<>((Duration) slot);
            case Values.CANCELLED -> new Outcome.Cancelled<>((String) slot);
            case Values.SKIPPED -> new Outcome.Skipped<>((String) slot);
            case Values.NOT_SELECTED -> new Outcome.NotSelected<>();
            default -> throw new IllegalStateException("task " + task + " has not ended");
        };
    }
}
