package dev.planloom.sample.benchmark;

import dev.planloom.runtime.benchmark.Quartiles;
import dev.planloom.runtime.benchmark.WorkerRow;
import dev.planloom.runtime.benchmark.WorkerTable;
import dev.planloom.sample.terminal.ScheduleConverter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as RFC 4180 has it. All cells are numbers and words without commas, which need no quotes. */
final class CsvTable {
    private static final List<String> HEADER = List.of(
            "schedule",
            "workers",
            "runs",
            "least_ms",
            "lower_quartile_ms",
            "median_ms",
            "upper_quartile_ms",
            "greatest_ms",
            "speed_up",
            "efficiency",
            "utilisation",
            "knee");

    private CsvTable() {}

    static String of(WorkerTable table) {
        return Stream.concat(Stream.of(HEADER), table.rows().stream().map(CsvTable::cells))
                .map(cells -> String.join(",", cells) + "\r\n")
                .collect(Collectors.joining());
    }

    private static List<String> cells(WorkerRow row) {
        Quartiles spread = row.spread();
        return List.of(
                ScheduleConverter.name(row.schedule()),
                String.valueOf(row.workers()),
                String.valueOf(row.makespans().size()),
                Results.millis(spread.least()).toString(),
                Results.millis(spread.lower()).toString(),
                Results.millis(spread.median()).toString(),
                Results.millis(spread.upper()).toString(),
                Results.millis(spread.greatest()).toString(),
                Results.ratio(row.speedUp()).toString(),
                Results.ratio(row.efficiency()).toString(),
                Results.ratio(row.utilisation()).toString(),
                String.valueOf(row.isKnee()));
    }
}
