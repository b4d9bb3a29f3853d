package dev.planloom.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measurements as one table, in Markdown. A ratio is taken in each round, of what the contender came to and what
 * Planloom came to in that round; of figures and ratios the table shows the median, and the least and the greatest.
 */
final class Table {
    private static final List<String> HEADER = List.of(
            "",
            "graph",
            "contender",
            "median",
            "min…max",
            "unit",
            "× layered",
            "min…max",
            "× dataflow",
            "min…max",
            "× floor",
            "beside");

    private static final List<Boolean> WORDS =
            List.of(true, true, true, false, false, true, false, false, false, false, false, true);

    private final List<Measurement> measurements;

    /** Makes a table of measurements, in which each contender was measured once in each round. */
    Table(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        lines().forEach(line -> rows.add(row(line)));
        int[] widths = IntStream.range(0, HEADER.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        List<String> lines =
                rows.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, rule(widths));
        return String.join("\n", lines);
    }

    /** The lines in the order in which they were measured first, those of a graph together. */
    private List<Line> lines() {
        Map<String, List<Line>> byGraph = measurements.stream()
                .map(each -> new Line(each.section(), each.graph(), each.contender()))
                .distinct()
                .collect(Collectors.groupingBy(
                        line -> line.section() + line.graph(), LinkedHashMap::new, Collectors.toList()));
        return byGraph.values().stream().flatMap(List::stream).toList();
    }

    private List<String> row(Line line) {
        Spread figures =
                Spread.of(of(line).stream().mapToDouble(Measurement::figure).toArray());
        double beside = Spread.of(
                        of(line).stream().mapToDouble(Measurement::beside).toArray())
                .median();
        Optional<Spread> layered = ratios(line, line.section().layered.label());
        Optional<Spread> dataflow = ratios(line, line.section().dataflow.label());
        Optional<Spread> floor = ratios(line, line.section().floor);
        return List.of(
                line.section().id(),
                line.graph(),
                line.contender(),
                figures.middle(),
                figures.range(),
                line.section().unit,
                layered.map(Spread::middle).orElse(""),
                layered.map(Spread::range).orElse(""),
                dataflow.map(Spread::middle).orElse(""),
                dataflow.map(Spread::range).orElse(""),
                floor.map(Spread::middle).orElse(""),
                line.section().beside(beside));
    }

    /** The ratios to a contender, round by round; empty where that was not measured. */
    private Optional<Spread> ratios(Line line, String other) {
        List<Measurement> own = of(line);
        List<Measurement> others = of(new Line(line.section(), line.graph(), other));
        if (others.size() != own.size() || other.equals(line.contender())) {
            return Optional.empty();
        }
        return Optional.of(Spread.of(IntStream.range(0, own.size())
                .mapToDouble(
                        round -> own.get(round).figure() / others.get(round).figure())
                .toArray()));
    }

    /** The measurements of a line, in the order of the rounds. */
    private List<Measurement> of(Line line) {
        return measurements.stream()
                .filter(each -> line.equals(new Line(each.section(), each.graph(), each.contender())))
                .toList();
    }

    private static String line(List<String> row, int... widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    String padding = " ".repeat(widths[column] - row.get(column).length());
                    return WORDS.get(column) ? row.get(column) + padding : padding + row.get(column);
                })
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(int... widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> "-".repeat(widths[column] + 1) + (WORDS.get(column) ? "-" : ":"))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private record Line(Section section, String graph, String contender) {}
}
