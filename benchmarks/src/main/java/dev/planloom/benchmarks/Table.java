package dev.planloom.benchmarks;

import dev.planloom.benchmarks.Section.Ratios;
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
    private static final List<String> HEADER =
            List.of("", "graph", "contender", "median", "min…max", "unit", "", "min…max", "", "min…max", "", "beside");

    private static final int FIRST_RATIO = 6;

    private static final List<Boolean> WORDS =
            List.of(true, true, true, false, false, true, false, false, false, false, false, true);

    private final List<Measurement> measurements;

    /**
     * Makes a table of measurements, in which each contender was measured once in each round.
     *
     * @param measurements at least one, of sections with the same ratios
     */
    Table(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
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

    private List<String> header() {
        List<String> ratios = measurements.getFirst().section().ratios.headers();
        List<String> header = new ArrayList<>(HEADER);
        for (int ratio = 0; ratio < ratios.size(); ratio++) {
            header.set(FIRST_RATIO + 2 * ratio, ratios.get(ratio));
        }
        return header;
    }

    private List<String> row(Line line) {
        Spread figures = Spread.of(figures(line));
        double beside = Spread.of(
                        of(line).stream().mapToDouble(Measurement::beside).toArray())
                .median();
        Ratios section = line.section().ratios;
        Optional<Spread> first = ratios(line, section.first());
        Optional<Spread> second = section.base()
                .map(base -> additions(line, section.second(), base))
                .orElseGet(() -> ratios(line, section.second()));
        Optional<Spread> third = ratios(line, section.third());
        return List.of(
                line.section().id(),
                line.graph(),
                line.contender(),
                figures.middle(),
                figures.range(),
                line.section().unit,
                first.map(Spread::middle).orElse(""),
                first.map(Spread::range).orElse(""),
                second.map(Spread::middle).orElse(""),
                second.map(Spread::range).orElse(""),
                third.map(Spread::middle).orElse(""),
                line.section().beside(beside));
    }

    /** The ratios to a contender, round by round; empty where that was not measured. */
    private Optional<Spread> ratios(Line line, String other) {
        double[] own = figures(line);
        double[] others = figures(line.of(other));
        if (others.length != own.length || other.equals(line.contender())) {
            return Optional.empty();
        }
        return Optional.of(Spread.of(IntStream.range(0, own.length)
                .mapToDouble(round -> own[round] / others[round])
                .toArray()));
    }

    /** The ratios of what a contender and another add to a third, round by round; empty where they are not three. */
    private Optional<Spread> additions(Line line, String other, String base) {
        double[] own = figures(line);
        double[] others = figures(line.of(other));
        double[] bases = figures(line.of(base));
        boolean isThird = !line.contender().equals(other) && !line.contender().equals(base);
        if (!isThird || others.length != own.length || bases.length != own.length) {
            return Optional.empty();
        }
        return Optional.of(Spread.of(IntStream.range(0, own.length)
                .mapToDouble(round -> (own[round] - bases[round]) / (others[round] - bases[round]))
                .toArray()));
    }

    private double[] figures(Line line) {
        return of(line).stream().mapToDouble(Measurement::figure).toArray();
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

    private record Line(Section section, String graph, String contender) {
        /** The line of another contender on the same graph. */
        Line of(String other) {
            return new Line(section, graph, other);
        }
    }
}
