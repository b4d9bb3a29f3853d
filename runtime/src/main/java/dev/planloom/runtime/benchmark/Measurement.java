package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.Objects;

/**
 * How long one run took. Immutable.
 *
 * @param round in which round it ran, from 1; those of the warm-up are counted by themselves
 * @param isWarmUp whether it ran to warm up, and does not count
 * @param schedule the schedule of the run
 * @param workers how many workers it had, at least 1
 * @param makespan the time from the start of the run to the end of its last task, longer than zero
 * @param utilisation the part of the workers' time that was spent in tasks, from 0 to 1
 */
public record Measurement(
        int round, boolean isWarmUp, Schedule schedule, int workers, Duration makespan, double utilisation) {
    /**
     * Makes a measurement.
     *
     * @throws NullPointerException if {@code schedule} or {@code makespan} is null
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Measurement {
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(makespan, "makespan");
        check(round >= 1, "round", round);
        check(workers >= 1, "workers", workers);
        check(makespan.isPositive(), "makespan", makespan);
        check(utilisation >= 0 && utilisation <= 1, "utilisation", utilisation);
    }

    private static void check(boolean isInRange, String name, Object value) {
        if (!isInRange) {
            throw new IllegalArgumentException(name + " is out of its range: " + value);
        }
    }
}
