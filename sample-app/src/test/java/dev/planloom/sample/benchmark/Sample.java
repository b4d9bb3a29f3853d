package dev.planloom.sample.benchmark;

import dev.planloom.Schedule;
import dev.planloom.runtime.benchmark.Measurement;
import dev.planloom.runtime.benchmark.WorkerTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Results as if a program had been measured. */
final class Sample {
    private Sample() {}

    /** One worker takes 100 and 120 ms; three take 50.5 ms; in dataflow, one takes a second and three take 500 ms. */
    static Results results(String... words) {
        List<Measurement> measurements = new ArrayList<>();
        add(measurements, Schedule.LAYERED, 1, 100_000_000, 120_000_000);
        add(measurements, Schedule.LAYERED, 3, 50_500_000, 50_500_000);
        add(measurements, Schedule.DATAFLOW, 1, 1_000_000_000);
        add(measurements, Schedule.DATAFLOW, 3, 500_000_000);
        return results(WorkerTable.of("SampleTasks", measurements), words);
    }

    static Results results(WorkerTable table, String... words) {
        return new Results(table, new Program(List.of(words), new CommandLine(CommandSpec.create())), 2, 1);
    }

    static void add(List<Measurement> measurements, Schedule schedule, int workers, long... nanos) {
        for (int i = 0; i < nanos.length; i++) {
            measurements.add(new Measurement(i + 1, false, schedule, workers, Duration.ofNanos(nanos[i]), 0.123_456));
        }
    }
}
