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
