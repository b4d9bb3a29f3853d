package dev.planloom.sample.benchmark;

import dev.planloom.Schedule;
import dev.planloom.runtime.benchmark.Quartiles;
import dev.planloom.runtime.benchmark.WorkerRow;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The rows of a schedule, as one panel of the chart shows them.
 *
 * @param schedule the schedule
 * @param points what is drawn, by rising number of workers
 */
record Series(Schedule schedule, List<Point> points) {
    /** From one value to another, in either order. */
    record Range(double from, double to) {}

    /** A value, with the ranges of all runs, and of the middle half of them. */
    record Point(int workers, boolean isKnee, double value, Range all, Range half) {}

    static Series makespans(Schedule schedule, List<WorkerRow> rows, ToDoubleFunction<Duration> unit) {
        return new Series(schedule, rows.stream().map(row -> point(row, unit)).toList());
    }

    /** Over the median of the fewest workers. */
    static Series speedUps(Schedule schedule, List<WorkerRow> rows) {
        double base = rows.getFirst().spread().median().toNanos();
        return new Series(
                schedule,
                rows.stream()
                        .map(row -> point(row, makespan -> base / makespan.toNanos()))
                        .toList());
    }

    private static Point point(WorkerRow row, ToDoubleFunction<Duration> value) {
        Quartiles spread = row.spread();
        return new Point(
                row.workers(),
                row.isKnee(),
                value.applyAsDouble(spread.median()),
                new Range(value.applyAsDouble(spread.least()), value.applyAsDouble(spread.greatest())),
                new Range(value.applyAsDouble(spread.lower()), value.applyAsDouble(spread.upper())));
    }
}
