package dev.planloom.benchmarks.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.benchmarks.graph.Shape.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ListScheduleTest {
    @Test
    void oneWorkerTakesTheSum() {
        assertThat(makespan(Shape.FOUR.graph(), 1, 3, 4, 5, 6)).isEqualTo(18);
    }

    @Test
    void manyWorkersTakeTheCriticalPath() {
        assertThat(makespan(Shape.FOUR.graph(), 4, 3, 4, 5, 6)).isEqualTo(4 + 5 + 6);
    }

    @Test
    void equalTasksTakeRounds() {
        long[] durations = new long[501];
        Arrays.fill(durations, 0, 500, 10);
        ListSchedule schedule = new ListSchedule(new Shape(Kind.SLEEPERS, 500).graph());

        assertThat(schedule.makespan(durations, 32)).isEqualTo(160);
        assertThat(schedule.makespan(durations, Integer.MAX_VALUE)).isEqualTo(10);
    }

    @Test
    void theLongestPathGoesFirst() {
        // 2 leads to a chain of three, 0 and 1 to the sink alone.
        Graph graph = new Graph(new int[][] {{}, {}, {}, {2}, {3}, {0, 1, 4}});

        assertThat(makespan(graph, 2, 10, 10, 10, 10, 10, 0)).isEqualTo(30);
    }

    private static long makespan(Graph graph, int workers, long... durations) {
        return new ListSchedule(graph).makespan(durations, workers);
    }
}
