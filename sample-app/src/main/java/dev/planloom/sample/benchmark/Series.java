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
    /** A value, with the ends of all runs, and of the middle half of them. */
    record Point(int workers, boolean isKnee, double value, double[] all, double[] half) {}

    static Series makespans(Schedule schedule, List<WorkerRow> rows, ToDoubleFunction<Duration> unit) {
        return of(schedule, rows, unit);
    }

    /** Over the median of the fewest workers. */
    static Series speedUps(Schedule schedule, List<WorkerRow> rows) {
        double base = rows.getFirst().spread().median().toNanos();
        return of(schedule, rows, makespan -> base / makespan.toNanos());
    }

    private static Series of(Schedule schedule, List<WorkerRow> rows, ToDoubleFunction<Duration> value) {
        return new Series(
                schedule,
                rows.stream()
                        .map(row -> {
                            Quartiles spread = row.spread();
                            return new Point(
                                    row.workers(),
                                    row.isKnee(),
                                    value.applyAsDouble(spread.median()),
                                    new double[] {
                                        value.applyAsDouble(spread.least()), value.applyAsDouble(spread.greatest())
                                    },
                                    new double[] {
                                        value.applyAsDouble(spread.lower()), value.applyAsDouble(spread.upper())
                                    });
                        })
                        .toList());
    }
}
