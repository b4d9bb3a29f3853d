package dev.planloom.runtime;

import java.time.Duration;

/**
 * Hears of what happens in a run, as it happens: for logs, metrics and alarms. The report tells the same, but after the
 * run.
 *
 * {@snippet lang = java:
 * RunListener log = new RunListener() {
 *   @Override
 *   public void taskFailed(PlannedTask task, Throwable cause) {
 *     logger.log(Level.ERROR, task.name(), cause);
 *   }
 * };
 * GeneratedPlan.run(tasks, RunOptions.workers(4).listener(log));
 * }
 *
 * <p>Its methods are called on the threads that execute tasks, by several at once: it must be thread-safe, and the task's
 * worker waits for it. What it throws, an {@link Error} too, is logged as a warning by {@link System.Logger}, and changes
 * nothing in the run.
 */
public interface RunListener {
    /**
     * A task has failed for good. It is called once for each task that failed. For a fan-out it is called for each element
     * that failed, with an {@link ElementFailedException}, and if the fan-out failed as a whole, such as by an iterator that
     * throws, with what was thrown.
     *
     * @param task the task
     * @param cause what it threw
     */
    default void taskFailed(PlannedTask task, Throwable cause) {}

    /**
     * An attempt of a task, or of an element of a fan-out, has failed, and another one follows.
     *
     * @param task the task
     * @param attempt which attempt it was, from 1
     * @param cause what it threw
     * @param delay the time until the next attempt
     */
    default void attemptFailed(PlannedTask task, int attempt, Throwable cause, Duration delay) {}
}
