package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What the runs with one number of workers, in one schedule, came to. Immutable.
 *
 * @param schedule the schedule of the runs
 * @param workers how many workers they had
 * @param makespans how long each took, in the order in which they ran; at least one
 * @param spread how these are spread
 * @param speedUp how many times as fast as with the fewest workers that were measured in this schedule: the median with those
 *     divided by the median with these
 * @param efficiency the speed-up divided by how many times as many workers there are; 1 if twice the workers take half the time.
 *     Where one worker was measured, this is the speed-up divided by the number of workers.
 * @param utilisation the median of the parts of the workers' time that were spent in tasks, from 0 to 1
 * @param isKnee whether this is the knee of its schedule, as {@link WorkerTable#knee} says
 */
public record WorkerRow(
        Schedule schedule,
        int workers,
        List<Duration> makespans,
        Quartiles spread,
        double speedUp,
        double efficiency,
        double utilisation,
        boolean isKnee) {
    /**
     * Makes a row.
     *
     * @throws NullPointerException if {@code schedule}, {@code makespans} or {@code spread} is null
     */
    public WorkerRow {
        Objects.requireNonNull(schedule, "schedule");
        makespans = List.copyOf(makespans);
        Objects.requireNonNull(spread, "spread");
    }
}
