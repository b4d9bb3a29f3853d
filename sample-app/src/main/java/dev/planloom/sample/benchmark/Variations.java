package dev.planloom.sample.benchmark;

import dev.planloom.Schedule;
import dev.planloom.runtime.benchmark.WorkerBenchmark;
import dev.planloom.sample.terminal.ScheduleConverter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the runs differ in: options that take the place of those of the same names that all other commands have. */
final class Variations {
    private static final String BOTH = "both";

    @Option(
            names = "--workers",
            paramLabel = "N,N...",
            converter = CountsConverter.class,
            description = {"The numbers of workers, each at least 1 and there once.", "Default: 1,5,10,20."})
    private Counts workers = new Counts(List.of(1, 5, 10, 20));

    @Option(
            names = "--schedule",
            paramLabel = "layered|dataflow|both",
            converter = SchedulesConverter.class,
            description = {"The schedules in which each number of workers is measured.", "Default: the plan's own."})
    private Schedules schedules = new Schedules(List.of());

    WorkerBenchmark in(WorkerBenchmark benchmark) {
        WorkerBenchmark counted = benchmark.workers(
                workers.numbers.stream().mapToInt(Integer::intValue).toArray());
        return schedules.named.isEmpty() ? counted : counted.schedules(schedules.named.toArray(Schedule[]::new));
    }

    /** One value for picocli, which would take a list for an option that stands several times. */
    record Counts(List<Integer> numbers) {}

    /** No schedule stands for the plan's own. */
    record Schedules(List<Schedule> named) {}

    /** Reads {@code 1,5,10,20}. */
    static final class CountsConverter implements ITypeConverter<Counts> {
        @Override
        public Counts convert(String value) {
            List<Integer> counts = Arrays.stream(value.split(",", -1))
                    .map(CountsConverter::count)
                    .toList();
            if (counts.stream().distinct().count() < counts.size()) {
                throw new TypeConversionException("'" + value + "' has a number twice: each is measured in all rounds");
            }
            return new Counts(counts);
        }

        private static int count(String text) {
            int count;
            try {
                count = Integer.parseInt(text.strip());
            } catch (NumberFormatException _) {
                throw new TypeConversionException(
                        "'" + text + "' is no number of workers. Write the numbers as 1,5,10,20.");
            }
            if (count < 1) {
                throw new TypeConversionException("'" + text + "' is too few: a run needs at least 1 worker");
            }
            return count;
        }
    }

    /** Reads {@code layered}, {@code dataflow} and {@code both}. */
    static final class SchedulesConverter implements ITypeConverter<Schedules> {
        @Override
        public Schedules convert(String value) {
            if (value.equals(BOTH)) {
                return new Schedules(List.of(Schedule.values()));
            }
            return Arrays.stream(Schedule.values())
                    .filter(schedule -> ScheduleConverter.name(schedule).equals(value))
                    .findFirst()
                    .map(schedule -> new Schedules(List.of(schedule)))
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no schedule. Choose layered, dataflow or both."));
        }
    }
}
