package dev.planloom.runtime;

import java.util.Objects;

/**
 * That a task is executed once for each element of another task's value.
 *
 * @param source the name of the other task
 * @param batch how many elements a worker claims at a time, at least 1
 * @param isDistinct whether equal elements share one execution
 * @param isCollected whether the task's value is what a collector makes of the elements' values, and not their list
 */
public record FanOut(String source, int batch, boolean isDistinct, boolean isCollected) {
    /**
     * Makes a fan-out.
     *
     * @throws NullPointerException if {@code source} is null
     * @throws IllegalArgumentException if {@code batch} is below 1
     */
    public FanOut {
        Objects.requireNonNull(source, "source");
        if (batch < 1) {
            throw new IllegalArgumentException("a worker claims at least 1 element at a time, not " + batch);
        }
    }
}
