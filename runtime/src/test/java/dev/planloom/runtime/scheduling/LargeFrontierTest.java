package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs of many tasks, and of as many as fill words exactly or not quite. */
class LargeFrontierTest {
    private static final int TASKS = 20_000;

    private final List<Integer> skipped = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 4_095, 4_096, 4_097, TASKS})
    void allTasksWithoutEdgesAreClaimed(int tasks) {
        assertThat(executed(Graphs.wide(tasks)).cardinality()).isEqualTo(tasks);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 4_095, 4_096, 4_097, TASKS})
    void allTasksThatBecomeReadyTogetherAreClaimed(int tasks) {
        assertThat(executed(Graphs.diamonds(1, tasks)).cardinality()).isEqualTo(tasks + 2);
    }

    @Test
    void aLongChainIsHandedOverFromTaskToTask() {
        Frontier frontier = frontier(Graphs.chain(TASKS));
        int task = frontier.claim(new Cursor(0, 1));
        for (int expected = 0; expected < TASKS; expected++) {
            assertThat(task).isEqualTo(expected);
            assertThat(frontier.hasReady()).isFalse();
            task = frontier.ended(task, true);
        }
        assertThat(task).isEqualTo(-1);
    }

    @Test
    void aLongChainIsSkippedToItsEndAtOnce() {
        Frontier frontier = frontier(Graphs.chain(TASKS));
        assertThat(frontier.ended(frontier.claim(new Cursor(0, 1)), false)).isEqualTo(-1);
        assertThat(skipped).hasSize(TASKS - 1).doesNotHaveDuplicates();
    }

    @Test
    void aGraphWithoutTasksHasNothingToClaim() {
        TaskGraph empty = TaskGraph.named("empty").build();
        assertThat(frontier(empty).claim(new Cursor(0, 1))).isEqualTo(-1);
    }

    private BitSet executed(TaskGraph graph) {
        Frontier frontier = frontier(graph);
        Cursor cursor = new Cursor(0, 1);
        BitSet executed = new BitSet();
        int task = frontier.claim(cursor);
        while (task >= 0) {
            executed.set(task);
            int next = frontier.ended(task, true);
            task = next < 0 ? frontier.claim(cursor) : next;
        }
        return executed;
    }

    private Frontier frontier(TaskGraph graph) {
        Wiring wiring = Wiring.of(graph);
        return Frontier.dataflow(
                wiring, TaskOrder.byRank(wiring.longestPaths(), wiring), (task, _) -> skipped.add(task));
    }
}
