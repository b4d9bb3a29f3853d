package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fan-out stays ready, and so would keep other tasks of its band from being found. */
class FanOutOrderTest {
    private final TaskGraph graph = TaskGraph.named("plan")
            .task("split")
            .task("fanOut")
            .each("split")
            .task("ordinary")
            .after("split")
            .task("other")
            .each("split")
            .task("last")
            .after("split")
            .build();

    private static int[] tasks(TaskOrder order) {
        return IntStream.range(0, order.tasks()).map(order::taskAt).toArray();
    }

    @Test
    void fanOutsComeAfterTheOtherTasksOfTheirLayer() {
        assertThat(tasks(TaskOrder.byLayer(graph))).containsExactly(0, 2, 4, 1, 3);
    }

    @Test
    void fanOutsComeAfterTheOtherTasksOfTheirRank() {
        Wiring wiring = Wiring.of(graph);
        assertThat(tasks(TaskOrder.byRank(wiring.longestPaths(), wiring))).containsExactly(0, 2, 4, 1, 3);
    }
}
