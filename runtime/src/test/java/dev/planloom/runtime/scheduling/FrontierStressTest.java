package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.scheduling.FrontierModel.Skip;
import dev.planloom.runtime.scheduling.RandomGraph.Dependency;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several threads drive a frontier; what comes of it is compared with what one does. */
class FrontierStressTest {
    /** The tasks of one drive; the value of each follows from those of its dependencies, and is written without a fence. */
    private static final class Tasks {
        private final RandomGraph graph;
        private final boolean[] fails;
        final long[] values;

        Tasks(RandomGraph graph, boolean[] fails) {
            this.graph = graph;
            this.fails = fails;
            values = new long[fails.length];
        }

        boolean execute(int task) {
            long value = 31L * task + 17;
            for (Dependency dependency : graph.dependencies().get(task)) {
                value = Long.rotateLeft(value, 7) * 1_000_003 + values[dependency.task()];
            }
            values[task] = value;
            return !fails[task];
        }

        void skip(int task) {
            values[task] = -task;
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 150, 100", "1000, 15, 700"})
    void severalThreadsExecuteAndSkipWhatOneDoes(long firstSeed, int graphs, int mostTasks)
            throws InterruptedException {
        for (long seed = firstSeed; seed < firstSeed + graphs; seed++) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, mostTasks);
            boolean[] fails = new boolean[graph.size()];
            for (int task = 0; task < fails.length; task++) {
                fails[task] = random.nextInt(20) == 0;
            }
            Tasks expected = new Tasks(graph, fails);
            List<Skip> skips = driveAlone(expected);
            Tasks tasks = new Tasks(graph, fails);
            Queue<Skip> skipped = driveTogether(tasks);
            assertThat(skipped).as("skips of seed %d", seed).containsExactlyInAnyOrderElementsOf(skips);
            assertThat(tasks.values).as("values of seed %d", seed).isEqualTo(expected.values);
        }
    }

    /** Goes through the tasks in the order of their numbers, without a frontier. */
    private static List<Skip> driveAlone(Tasks tasks) {
        FrontierModel model = new FrontierModel(tasks.graph);
        for (int task = 0; task < tasks.values.length; task++) {
            if (model.open(task, task + 1).isEmpty()) {
                tasks.skip(task);
            } else {
                model.ended(task, tasks.execute(task));
            }
        }
        return model.skips;
    }

    private static Queue<Skip> driveTogether(Tasks tasks) throws InterruptedException {
        AtomicInteger toCome = new AtomicInteger(tasks.values.length);
        AtomicIntegerArray executions = new AtomicIntegerArray(tasks.values.length);
        Queue<Skip> skips = new ConcurrentLinkedQueue<>();
        Wiring wiring = Wiring.of(tasks.graph.graph());
        Frontier frontier =
                Frontier.dataflow(wiring, TaskOrder.byRank(wiring.longestPaths(), wiring), (task, because) -> {
                    tasks.skip(task);
                    skips.add(new Skip(task, because));
                    toCome.decrementAndGet();
                });
        Crowd.run(number -> {
            Cursor cursor = new Cursor(number, Crowd.SIZE);
            int[] next = {-1};
            while (toCome.get() > 0) {
                Crowd.until(() -> next[0] >= 0 || (next[0] = frontier.claim(cursor)) >= 0 || toCome.get() == 0);
                int task = next[0];
                if (task >= 0) {
                    if (executions.incrementAndGet(task) > 1) {
                        throw new AssertionError("task " + task + " was claimed twice");
                    }
                    next[0] = frontier.ended(task, tasks.execute(task));
                    toCome.decrementAndGet();
                }
            }
        });
        return skips;
    }
}
