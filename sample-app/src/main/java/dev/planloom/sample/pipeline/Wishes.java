package dev.planloom.sample.pipeline;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants to see.
 *
 * @param pace the time that a unit of work takes
 * @param failing the name of a task that fails, if any
 * @param flaky the name of a task whose first attempt fails, if any
 * @param isDefective whether the controller has a defect
 */
record Wishes(
        Duration pace, @Nullable String failing, @Nullable String flaky, boolean isDefective) {}
