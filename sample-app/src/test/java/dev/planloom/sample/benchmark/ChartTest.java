package dev.planloom.sample.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.benchmark.Measurement;
import dev.planloom.runtime.benchmark.WorkerTable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTest {
    private static final String LAYERED = "layered";

    @Test
    void itSaysWhatWasMeasuredInWhichUnits() throws Exception {
        List<String> words = words(chart(Sample.results("merge", "<a> & \"b\" \u0007")));

        assertThat(words)
                .startsWith("SampleTasks by number of workers")
                .anyMatch(word -> word.startsWith("merge <a> & \"b\" \\u0007: medians of 2 runs each, on "))
                .contains("makespan, ms", "speed-up over 1 worker", "workers", "ideal", "knee")
                .contains("layered, knee at 3", "dataflow, knee at 3");
    }

    @Test
    void theUnitFitsTheLongestRun() throws Exception {
        assertThat(words(chart(single(2_000_000)))).contains("makespan, µs", "2000");
        assertThat(words(chart(single(20_000_000_000L)))).contains("makespan, s", "20");
    }

    @Test
    void eachPanelHasACurveAndAKneeForEachSchedule() throws Exception {
        Document chart = chart(Sample.results("merge"));

        assertThat(looks(chart, "polyline"))
                .containsExactly("curve layered", "curve dataflow", "curve layered", "curve dataflow");
        assertThat(looks(chart, "circle").stream().filter("knee layered"::equals))
                .hasSize(2);
        assertThat(looks(chart, "circle").stream().filter("knee dataflow"::equals))
                .hasSize(2);
    }

    /** 50.5 ms of at most a second: the axis ends at 1000 ms, and is 300 high, from 430 upwards. */
    @Test
    void aPointStandsAtItsMedian() throws Exception {
        Document chart = chart(Sample.results("merge"));

        String[] points =
                elements(chart, "polyline").getFirst().getAttribute("points").split(" ", -1);

        assertThat(points).hasSize(2);
        assertThat(points[0]).endsWith(",397.0"); // 110 ms
        assertThat(points[1]).endsWith(",414.9"); // 50.5 ms
    }

    @Test
    void anErrorBarReachesFromTheShortestToTheLongestRun() throws Exception {
        Element bar = elements(chart(Sample.results("merge")), "line").stream()
                .filter(line -> line.getAttribute("class").equals("range " + LAYERED))
                .findFirst()
                .orElseThrow();

        assertThat(bar.getAttribute("y1")).isEqualTo("400.0"); // 100 ms
        assertThat(bar.getAttribute("y2")).isEqualTo("394.0"); // 120 ms
    }

    @Test
    void itHasALookForDarkSurroundings() throws Exception {
        String style =
                elements(chart(Sample.results("merge")), "style").getFirst().getTextContent();

        assertThat(style).contains("@media (prefers-color-scheme: dark)");
    }

    @Test
    void allThatIsDrawnIsWithinThePicture() throws Exception {
        Document chart = chart(Sample.results("merge"));

        for (String tag : List.of("line", "circle", "text")) {
            for (Element element : elements(chart, tag)) {
                for (String attribute : List.of("x", "x1", "x2", "cx")) {
                    if (element.hasAttribute(attribute)) {
                        assertThat(Double.parseDouble(element.getAttribute(attribute)))
                                .as("%s of %s", attribute, tag)
                                .isBetween(0.0, 1000.0);
                    }
                }
            }
        }
    }

    private static Results single(long nanos) {
        List<Measurement> measurements = new ArrayList<>();
        Sample.add(measurements, Schedule.LAYERED, 4, nanos);
        return Sample.results(WorkerTable.of("SampleTasks", measurements), "merge");
    }

    private static Document chart(Results results) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(Chart.of(results))));
    }

    private static List<String> words(Document chart) {
        return elements(chart, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<String> looks(Document chart, String tag) {
        return elements(chart, tag).stream()
                .map(element -> element.getAttribute("class"))
                .toList();
    }

    private static List<Element> elements(Document chart, String tag) {
        NodeList found = chart.getElementsByTagNameNS("http://www.w3.org/2000/svg", tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
