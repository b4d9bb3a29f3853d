package dev.planloom.runtime.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planloom.runtime.TaskGraph;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("interleavings")
class FrontierInterleavingsTest {
    private static final int NONE = -1;

    // Immutable.
    private static final TaskGraph GRAPH = TaskGraph.named("two joins, joined")
            .task("a")
            .task("b")
            .task("c")
            .after("a", "b")
            .task("d")
            .after("a", "b")
            .task("e")
            .after("c", "d")
            .build();
    private static final Wiring WIRING = Wiring.of(GRAPH);
    private static final TaskOrder ORDER = TaskOrder.byRank(WIRING.longestPaths());
    private static final int A = 0;
    private static final int C = 2;
    private static final int D = 3;
    private static final int E = 4;

    @Test
    void aJoinBecomesReadyOnceAndSeesWhatAllItsDependenciesWrote() {
        Interleavings.explore(
                () -> new State(NONE),
                state -> {
                    state.work(0);
                    for (int task = A; task <= E; task++) {
                        assertEquals(1, state.executions.get(task), "executions of task " + task);
                    }
                    // 1 for each way from a root: two to each join, four to their join.
                    assertEquals(4, state.ways[E], "ways to e");
                },
                state -> state.work(0),
                state -> state.work(1));
    }

    @Test
    void aJoinWithAFailedDependencyIsSkippedOnce() {
        Interleavings.explore(
                () -> new State(A),
                state -> {
                    state.work(0);
                    for (int task = A; task <= E; task++) {
                        assertEquals(task < C ? 1 : 0, state.executions.get(task), "executions of task " + task);
                        assertEquals(task < C ? 0 : 1, state.skips.get(task), "skips of task " + task);
                    }
                },
                state -> state.work(0),
                state -> state.work(1));
    }

    private static final class State implements SkipListener {
        final Frontier frontier = Frontier.dataflow(WIRING, ORDER, this);
        final Cursor[] cursors = {new Cursor(0, 2), new Cursor(1, 2)};
        final AtomicIntegerArray executions = new AtomicIntegerArray(E + 1);
        final AtomicIntegerArray skips = new AtomicIntegerArray(E + 1);
        final int failing;

        /** Plain: nothing but the frontier orders its accesses. */
        final int[] ways = new int[E + 1];

        State(int failing) {
            this.failing = failing;
        }

        void work(int worker) {
            int task = frontier.claim(cursors[worker]);
            while (task != NONE) {
                executions.incrementAndGet(task);
                ways[task] = waysTo(task);
                int next = frontier.ended(task, task != failing);
                task = next != NONE ? next : frontier.claim(cursors[worker]);
            }
        }

        private int waysTo(int task) {
            return switch (task) {
                case C, D -> ways[A] + ways[A + 1];
                case E -> ways[C] + ways[D];
                default -> 1;
            };
        }

        @Override
        public void skipped(int task, int because) {
            assertEquals(failing, because, "the task to blame");
            skips.incrementAndGet(task);
        }
    }
}
