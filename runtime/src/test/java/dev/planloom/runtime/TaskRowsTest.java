package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskRowsTest {
    @Test
    void edgesHaveTheKindsForWhichTheConstantsStand() {
        TaskRows rows = new TaskRows();
        rows.add("from");
        byte[] kinds = {
            TaskRows.VALUE,
            TaskRows.OPTIONAL,
            TaskRows.OUTCOME,
            TaskRows.MAP,
            TaskRows.EACH,
            TaskRows.OUTCOMES,
            TaskRows.ORDER,
            TaskRows.END,
            TaskRows.WHEN
        };
        for (byte kind : kinds) {
            rows.add("to");
            rows.addEdge(0, kind);
        }
        assertThat(rows.planned().stream()
                        .flatMap(task -> task.dependencies().stream())
                        .map(Edge::kind))
                .containsExactly(
                        Edge.Kind.VALUE,
                        Edge.Kind.OPTIONAL,
                        Edge.Kind.OUTCOME,
                        Edge.Kind.MAP,
                        Edge.Kind.EACH,
                        Edge.Kind.OUTCOMES,
                        Edge.Kind.ORDER,
                        Edge.Kind.END,
                        Edge.Kind.WHEN)
                .containsExactly(Edge.Kind.values());
    }

    @Test
    void thereIsRoomForMoreThanThereWasAtFirst() {
        TaskRows rows = new TaskRows();
        for (int task = 0; task < 100; task++) {
            rows.add("t" + task);
            rows.setLayer(task);
            for (int source = 0; source < task; source++) {
                rows.addEdge(source, TaskRows.ORDER);
            }
            if (task % 40 == 20) {
                rows.setGroup("g" + task);
                rows.setFanOut(new FanOut("t0", task, false, false));
            }
        }
        TaskRows copy = new TaskRows(rows);
        PlannedTask last = copy.planned().getLast();
        assertThat(last.name()).isEqualTo("t99");
        assertThat(last.layer()).isEqualTo(99);
        assertThat(last.group()).isEmpty();
        assertThat(last.dependencies()).hasSize(99).last().isEqualTo(new Edge("t98", "t99", Edge.Kind.ORDER));
        assertThat(copy.planned().get(60).group()).contains("g60");
        assertThat(copy.planned().get(20).fanOut()).map(FanOut::batch).contains(20);
        assertThat(copy.sources()).hasSize(99 * 50).endsWith(97, 98);
        assertThat(copy.width()).isOne();
    }
}
