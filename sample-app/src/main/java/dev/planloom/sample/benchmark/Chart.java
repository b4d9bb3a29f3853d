package dev.planloom.sample.benchmark;

import dev.planloom.Schedule;
import dev.planloom.runtime.benchmark.WorkerRow;
import dev.planloom.runtime.benchmark.WorkerTable;
import dev.planloom.sample.terminal.ScheduleConverter;
import dev.planloom.sample.terminal.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** A table as a picture: how long runs take with each number of workers, and how many times as fast they are. */
final class Chart {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 500;
    private static final double LEGEND = 78;
    private static final double TOP = 130;
    private static final double LEFT = 70;
    private static final double MIDDLE = 550;

    /** Above the greatest speed-up, so that one sees how far away the ideal is. */
    private static final double HEADROOM = 1.25;

    private final Results results;
    private final WorkerTable table;

    private Chart(Results results) {
        this.results = results;
        table = results.table();
    }

    /** A picture of SVG, for light and dark surroundings. */
    static String of(Results results) throws IOException {
        try {
            return new Chart(results).draw();
        } catch (XMLStreamException e) {
            throw new IOException("the chart could not be written", e);
        }
    }

    private String draw() throws IOException, XMLStreamException {
        String title = table.plan() + " by number of workers";
        Svg svg = new Svg(WIDTH, HEIGHT, title, style());
        svg.text("title", LEFT, 34, title);
        svg.text("tick", LEFT, 54, subtitle());
        drawLegend(svg);
        drawMakespans(svg);
        drawSpeedUps(svg);
        return svg.end();
    }

    private String subtitle() {
        return Text.shortened(results.program().toString(), 80) + ": medians of "
                + Text.count(results.rounds(), "run") + " each, on "
                + Text.count(Runtime.getRuntime().availableProcessors(), "processor");
    }

    private void drawLegend(Svg svg) throws XMLStreamException {
        double x = LEFT;
        for (Schedule schedule : table.schedules()) {
            svg.line("curve " + ScheduleConverter.name(schedule), x, LEGEND, x + 24, LEGEND);
            Panel.drawMark(svg, schedule, x + 12, LEGEND);
            x = drawWords(svg, x + 32, ScheduleConverter.name(schedule) + knee(schedule), 170);
        }
        svg.circle("knee sample", x + 9, LEGEND, 9);
        x = drawWords(svg, x + 26, "knee", 60);
        svg.line("half sample", x, LEGEND - 6, x, LEGEND + 6);
        Panel.drawRange(svg, "sample", x, LEGEND - 10, LEGEND + 10);
        x = drawWords(svg, x + 12, "all runs, and the middle half of them", 250);
        svg.line("ideal", x, LEGEND, x + 24, LEGEND);
        drawWords(svg, x + 32, "ideal", 60);
    }

    /** Draws words of the legend, and returns where the next entry begins. */
    private static double drawWords(Svg svg, double x, String words, double width) throws XMLStreamException {
        svg.text("tick", x, LEGEND + 4, words);
        return x + width;
    }

    private String knee(Schedule schedule) {
        return table.knee(schedule).map(row -> ", knee at " + row.workers()).orElse("");
    }

    private void drawMakespans(Svg svg) throws XMLStreamException {
        long longest = table.rows().stream()
                .map(row -> row.spread().greatest())
                .mapToLong(Duration::toNanos)
                .max()
                .orElseThrow();
        boolean isSeconds = longest >= 10_000_000_000L;
        boolean isMillis = longest >= 10_000_000L;
        double unit = isSeconds ? 1e9 : isMillis ? 1e6 : 1e3;
        List<Series> series = table.schedules().stream()
                .map(schedule -> Series.makespans(schedule, table.rows(schedule), time -> time.toNanos() / unit))
                .toList();
        Panel panel = new Panel(svg, LEFT, TOP, series, Panel.greatest(series));
        panel.draw("makespan, " + (isSeconds ? "s" : isMillis ? "ms" : "µs"));
        panel.drawSeries();
    }

    private void drawSpeedUps(Svg svg) throws XMLStreamException {
        List<Series> series = table.schedules().stream()
                .map(schedule -> Series.speedUps(schedule, table.rows(schedule)))
                .toList();
        int fewest = table.rows().stream().mapToInt(WorkerRow::workers).min().orElseThrow();
        Panel panel = new Panel(svg, MIDDLE, TOP, series, HEADROOM * Panel.greatest(series));
        panel.draw("speed-up over " + Text.count(fewest, "worker"));
        panel.drawIdeal(fewest);
        panel.drawSeries();
    }

    private static String style() throws IOException {
        try (InputStream in = Chart.class.getResourceAsStream("chart.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
