package dev.planloom.runtime;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a task of a run ended. Every task of every run ends in exactly one outcome.
 *
 * @param <T> the type of the task's value
 */
public sealed interface Outcome<T extends @Nullable Object> {
    /**
     * The task returned.
     *
     * @param <T> the type of the task's value
     * @param value what it returned; null if it returned null or is {@code void}
     */
    record Succeeded<T extends @Nullable Object>(T value) implements Outcome<T> {}

    /**
     * The task threw.
     *
     * @param <T> the type of the task's value
     * @param cause what it threw
     */
    record Failed<T extends @Nullable Object>(Throwable cause) implements Outcome<T> {
        /**
         * Makes an outcome.
         *
         * @throws NullPointerException if {@code cause} is null
         */
        public Failed {
            Objects.requireNonNull(cause, "cause");
        }
    }

    /**
     * The task was running when its time was up: that of its {@link dev.planloom.Timeout}, or that of the run, whose interrupt
     * ended it.
     *
     * @param <T> the type of the task's value
     * @param limit the time that had been given: to an attempt of the task, or to the run
     */
    record TimedOut<T extends @Nullable Object>(Duration limit) implements Outcome<T> {
        /**
         * Makes an outcome.
         *
         * @throws NullPointerException if {@code limit} is null
         */
        public TimedOut {
            Objects.requireNonNull(limit, "limit");
        }
    }

    /**
     * The run was cancelled before the task had started, or while it ran and the interrupt ended it.
     *
     * @param <T> the type of the task's value
     * @param reason why the run was cancelled, as a clause: {@code "'readA' failed"}
     */
    record Cancelled<T extends @Nullable Object>(String reason) implements Outcome<T> {
        /**
         * Makes an outcome.
         *
         * @throws NullPointerException if {@code reason} is null
         */
        public Cancelled {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The task could not start since a task that it depends on, directly or not, did not succeed or said no, or since a {@link
     * Checkpoint} had stopped the run.
     *
     * @param <T> the type of the task's value
     * @param because the name of the task that failed, timed out or was cancelled; of one that said no, as a {@link
     *     dev.planloom.When} of this task or of one before it; or {@code "checkpoint after layer 2"}, with the layer's number
     */
    record Skipped<T extends @Nullable Object>(String because) implements Outcome<T> {
        /**
         * Makes an outcome.
         *
         * @throws NullPointerException if {@code because} is null
         */
        public Skipped {
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * The task was not to start: {@link RunOptions#only} selected others, none of which needs it.
     *
     * @param <T> the type of the task's value
     */
    record NotSelected<T extends @Nullable Object>() implements Outcome<T> {}
}
