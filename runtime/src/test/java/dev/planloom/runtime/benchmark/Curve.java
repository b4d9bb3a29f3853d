package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measurements as if a plan took just so long. */
final class Curve {
    private final List<Measurement> measurements = new ArrayList<>();

    static Curve curve() {
        return new Curve();
    }

    /** With these workers, in a layered run, in rounds from the first on. */
    Curve with(int workers, long... millis) {
        return with(Schedule.LAYERED, workers, millis);
    }

    Curve with(Schedule schedule, int workers, long... millis) {
        for (int round = 1; round <= millis.length; round++) {
            add(false, schedule, workers, round, millis[round - 1]);
        }
        return this;
    }

    Curve warmUp(int workers, long millis) {
        add(true, Schedule.LAYERED, workers, 1, millis);
        return this;
    }

    private void add(boolean isWarmUp, Schedule schedule, int workers, int round, long millis) {
        double utilisation = 1.0 / (workers + round - 1);
        measurements.add(new Measurement(round, isWarmUp, schedule, workers, Duration.ofMillis(millis), utilisation));
    }

    WorkerTable table() {
        return WorkerTable.of("ReportTasks", measurements);
    }
}
