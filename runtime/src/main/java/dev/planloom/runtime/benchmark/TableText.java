package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a person. */
final class TableText {
    private static final List<String> HEADER = List.of(
            "schedule",
            "workers",
            "runs",
            "min",
            "25 %",
            "median",
            "75 %",
            "max",
            "speed-up",
            "efficiency",
            "busy",
            "");

    private TableText() {}

    static String of(WorkerTable table) {
        if (table.rows().isEmpty()) {
            return "nothing was measured";
        }
        TimeText unit = TimeText.of(table.rows().stream()
                .map(row -> row.spread().median())
                .min(Comparator.naturalOrder())
                .orElseThrow());
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADER);
        table.rows().forEach(row -> cells.add(cells(row, unit)));
        List<String> lines = new ArrayList<>();
        lines.add(table.plan() + ": makespans in " + unit.symbol());
        lines.addAll(aligned(cells));
        table.schedules().forEach(schedule -> addKnee(table, schedule, lines));
        return String.join("\n", lines);
    }

    private static List<String> cells(WorkerRow row, TimeText unit) {
        Quartiles spread = row.spread();
        return List.of(
                name(row.schedule()),
                String.valueOf(row.workers()),
                String.valueOf(row.makespans().size()),
                unit.text(spread.least()),
                unit.text(spread.lower()),
                unit.text(spread.median()),
                unit.text(spread.upper()),
                unit.text(spread.greatest()),
                String.format(Locale.ROOT, "%.2f", row.speedUp()),
                percent(row.efficiency()),
                percent(row.utilisation()),
                row.isKnee() ? "knee" : "");
    }

    /** Words stand to the left of their column, numbers to the right. */
    private static List<String> aligned(List<List<String>> cells) {
        int[] widths = IntStream.range(0, HEADER.size())
                .map(column -> cells.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        return cells.stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(column -> {
                            String padding =
                                    " ".repeat(widths[column] - row.get(column).length());
                            boolean isWord = column == 0 || column == widths.length - 1;
                            return isWord ? row.get(column) + padding : padding + row.get(column);
                        })
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .toList();
    }

    private static void addKnee(WorkerTable table, Schedule schedule, List<String> lines) {
        List<WorkerRow> rows = table.rows(schedule);
        table.knee(schedule).ifPresent(knee -> {
            String end = knee.equals(rows.getLast())
                    ? "the most that was measured: more may gain more"
                    : "more gain nothing that matters";
            lines.add(name(schedule) + ": the knee is at " + knee.workers()
                    + (knee.workers() == 1 ? " worker; " : " workers; ") + end);
        });
    }

    private static String name(Schedule schedule) {
        return schedule.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(double part) {
        return Math.round(100 * part) + " %";
    }
}
