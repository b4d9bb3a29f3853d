package dev.planloom.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void takesTheRatiosRoundByRound() {
        Table table = new Table(List.of(
                measurement("Planloom, layered", 0, 100),
                measurement("Planloom, dataflow", 0, 50),
                measurement("Dagger Producers", 0, 200),
                measurement("Planloom, layered", 1, 1_000),
                measurement("Planloom, dataflow", 1, 1_000),
                measurement("Dagger Producers", 1, 3_000),
                measurement("Planloom, layered", 2, 100),
                measurement("Planloom, dataflow", 2, 50),
                measurement("Dagger Producers", 2, 225)));

        assertThat(table.toString().lines().skip(2).map(TableTest::cells))
                .containsExactly(
                        "tasks|graph|Planloom, layered|100|100…1,000|ns a task|||2.00|1.00…2.00||7 bytes a task",
                        "tasks|graph|Planloom, dataflow|50.0|50.0…1,000|ns a task|0.50|0.50…1.00||||7 bytes a task",
                        "tasks|graph|Dagger Producers|225|200…3,000|ns a task|2.25|2.00…3.00|4.00|3.00…4.50||7 bytes a task");
    }

    @Test
    void comparesWhatProcessorsAddToAPlainCompilation() {
        Table table = new Table(List.of(
                new Measurement(Section.COMPILE, "graph", "javac without a processor", 0, 1_000, 0),
                new Measurement(Section.COMPILE, "graph", "Planloom", 0, 1_500, 0),
                new Measurement(Section.COMPILE, "graph", "Dagger Producers", 0, 6_000, 0),
                new Measurement(Section.COMPILE, "graph", "javac without a processor", 1, 2_000, 0),
                new Measurement(Section.COMPILE, "graph", "Planloom", 1, 3_000, 0),
                new Measurement(Section.COMPILE, "graph", "Dagger Producers", 1, 8_000, 0)));

        assertThat(table.toString()).startsWith("|         | graph").contains("× what Planloom adds");
        assertThat(table.toString().lines().skip(2).map(TableTest::cells))
                .containsExactly(
                        "compile|graph|javac without a processor|1,500|1,000…2,000|ms|||||0.67|",
                        "compile|graph|Planloom|2,250|1,500…3,000|ms|1.50|1.50…1.50||||",
                        "compile|graph|Dagger Producers|7,000|6,000…8,000|ms|5.00|4.00…6.00|8.00|6.00…10.0|3.33|");
    }

    @Test
    void keepsTheLinesOfAGraphTogether() {
        Table table = new Table(List.of(
                new Measurement(Section.TASKS, "a", "x", 0, 1, 0),
                new Measurement(Section.TASKS, "b", "x", 0, 1, 0),
                new Measurement(Section.TASKS, "a", "y", 0, 1, 0)));

        assertThat(table.toString().lines().skip(2).map(line -> cells(line).substring(0, 9)))
                .containsExactly("tasks|a|x", "tasks|a|y", "tasks|b|x");
    }

    private static Measurement measurement(String contender, int round, double figure) {
        return new Measurement(Section.TASKS, "graph", contender, round, figure, 7);
    }

    private static String cells(String line) {
        return line.replaceAll("^\\| *| *\\|$", "").replaceAll(" *\\| *", "|");
    }
}
