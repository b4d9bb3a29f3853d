package dev.planloom.sample.benchmark;

import dev.planloom.Schedule;
import dev.planloom.sample.benchmark.Series.Point;
import dev.planloom.sample.terminal.ScheduleConverter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** A diagram with the numbers of workers from left to right. */
final class Panel {
    private static final double HEIGHT = 300;
    private static final double WIDTH = 400;

    /** Enough for a round value, and few enough to round off what its computation added. */
    private static final MathContext DIGITS = new MathContext(6);

    private static final double DIGIT_WIDTH = 8;
    private static final double CAP_WIDTH = 6;

    /** How far the points of a schedule are to the right of their place, so that both schedules are seen. */
    private static final double OFFSET = 3;

    private final Svg svg;
    private final Scale across;
    private final Scale up;
    private final List<Series> series;

    /**
     * Makes a panel.
     *
     * @param svg where it is drawn
     * @param left where its plot begins
     * @param top where its plot begins
     * @param series what it shows, at least one
     * @param greatest the value up to which it reaches at least
     */
    Panel(Svg svg, double left, double top, List<Series> series, double greatest) {
        this.svg = svg;
        this.series = series;
        up = Scale.round(greatest, top + HEIGHT, top);
        across = new Scale(points().mapToDouble(Point::workers).max().orElseThrow() * 1.05, left, left + WIDTH);
    }

    private Stream<Point> points() {
        return series.stream().flatMap(each -> each.points().stream());
    }

    /** The greatest value that any of some series shows. */
    static double greatest(List<Series> series) {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .flatMapToDouble(
                        point -> DoubleStream.of(point.all().from(), point.all().to()))
                .max()
                .orElseThrow();
    }

    void draw(String title) throws XMLStreamException {
        svg.text("heading", across.start(), up.end() - 14, title);
        for (double tick : up.ticks()) {
            svg.line("grid", across.start(), up.at(tick), across.end(), up.at(tick));
            String label =
                    BigDecimal.valueOf(tick).round(DIGITS).stripTrailingZeros().toPlainString();
            svg.text("tick value", across.start() - 8, up.at(tick) + 4, label);
        }
        svg.line("axis", across.start(), up.start(), across.end(), up.start());
        drawCounts();
        svg.text("tick count", (across.start() + across.end()) / 2, up.start() + 40, "workers");
    }

    /** The numbers that were measured, but for those for which there is no room. */
    private void drawCounts() throws XMLStreamException {
        double taken = Double.NEGATIVE_INFINITY;
        for (int count : points().map(Point::workers).sorted().distinct().toList()) {
            double x = across.at(count);
            svg.line("axis", x, up.start(), x, up.start() + 5);
            double half = String.valueOf(count).length() * DIGIT_WIDTH / 2;
            if (x - half > taken) {
                svg.text("tick count", x, up.start() + 20, String.valueOf(count));
                taken = x + half;
            }
        }
    }

    /** A line from the origin, up to the upper or the right edge. */
    void drawIdeal(int fewest) throws XMLStreamException {
        double end = Math.min(across.greatest(), up.greatest() * fewest);
        svg.line("ideal", across.at(0), up.at(0), across.at(end), up.at(end / fewest));
    }

    void drawSeries() throws XMLStreamException {
        for (Series each : series) {
            String look = ScheduleConverter.name(each.schedule());
            double offset = series.size() == 1 ? 0 : each.schedule() == Schedule.LAYERED ? -OFFSET : OFFSET;
            svg.polyline(
                    "curve " + look,
                    each.points().stream()
                            .map(point -> Svg.point(across.at(point.workers()) + offset, up.at(point.value())))
                            .collect(Collectors.joining(" ")));
            for (Point point : each.points()) {
                draw(point, across.at(point.workers()) + offset, each.schedule());
            }
        }
    }

    private void draw(Point point, double x, Schedule schedule) throws XMLStreamException {
        String look = ScheduleConverter.name(schedule);
        double y = up.at(point.value());
        drawRange(svg, look, x, up.at(point.all().from()), up.at(point.all().to()));
        svg.line(
                "half " + look,
                x,
                up.at(point.half().from()),
                x,
                up.at(point.half().to()));
        drawMark(svg, schedule, x, y);
        if (point.isKnee()) {
            svg.line("knee " + look, x, y, x, up.start());
            svg.circle("knee " + look, x, y, 9);
        }
    }

    /** A line with caps. */
    static void drawRange(Svg svg, String look, double x, double from, double to) throws XMLStreamException {
        svg.line("range " + look, x, from, x, to);
        for (double y : new double[] {from, to}) {
            svg.line("range " + look, x - CAP_WIDTH / 2, y, x + CAP_WIDTH / 2, y);
        }
    }

    /** A point: schedules differ in shape too, for those who don't see the colours. */
    static void drawMark(Svg svg, Schedule schedule, double x, double y) throws XMLStreamException {
        String look = "mark " + ScheduleConverter.name(schedule);
        switch (schedule) {
            case LAYERED -> svg.circle(look, x, y, 4);
            case DATAFLOW -> svg.diamond(look, x, y, 5);
        }
    }
}
