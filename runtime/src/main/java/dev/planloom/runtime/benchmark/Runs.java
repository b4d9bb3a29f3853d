package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The runs with one number of workers, in one schedule, by themselves: what they came to, before it is compared. */
record Runs(Schedule schedule, int workers, List<Duration> makespans, Quartiles spread, double utilisation) {
    static Runs of(List<Measurement> measurements) {
        Measurement any = measurements.getFirst();
        List<Duration> makespans =
                measurements.stream().map(Measurement::makespan).toList();
        return new Runs(any.schedule(), any.workers(), makespans, Quartiles.of(makespans), median(measurements));
    }

    private static double median(List<Measurement> measurements) {
        double[] sorted = measurements.stream()
                .mapToDouble(Measurement::utilisation)
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[half]
                : Arrays.stream(sorted, half - 1, half + 1).sum() / 2;
    }

    long median() {
        return spread.median().toNanos();
    }
}
