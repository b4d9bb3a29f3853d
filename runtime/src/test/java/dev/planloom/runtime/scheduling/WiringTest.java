package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WiringTest {
    @Test
    void theWidthBoundsEverySetOfTasksThatDoNotDependOnEachOther() {
        for (int seed = 0; seed < 400; seed++) {
            RandomGraph random = RandomGraph.of(new Random(seed), 12);
            assertThat(Wiring.of(random.graph()).width())
                    .as("width of the graph of seed %d", seed)
                    .isBetween(mostIndependent(random), random.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20_000})
    void aChainHasAWidthOfOne(int tasks) {
        assertThat(Wiring.of(Graphs.chain(tasks)).width()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20_000})
    void tasksWithoutEdgesAreAsWideAsTheyAreMany(int tasks) {
        assertThat(Wiring.of(Graphs.wide(tasks)).width()).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "5, 2", "1, 7", "50, 7"})
    void diamondsAreAsWideAsTheirSides(int diamonds, int sides) {
        assertThat(Wiring.of(Graphs.diamonds(diamonds, sides)).width()).isEqualTo(sides);
    }

    @Test
    void anEdgeThatStandsThereTwiceMakesAGraphNoNarrower() {
        TaskGraph graph = TaskGraph.named("twice")
                .task("a")
                .task("b")
                .takes("a")
                .after("a")
                .task("c")
                .takes("a")
                .after("a")
                .build();
        assertThat(Wiring.of(graph).width()).isEqualTo(2);
    }

    @Test
    void aGraphWithoutTasksHasNoWidth() {
        Wiring wiring = Wiring.of(TaskGraph.named("empty").build());
        assertThat(wiring.tasks()).isZero();
        assertThat(wiring.width()).isZero();
        assertThat(wiring.longestPaths()).isEmpty();
    }

    @Test
    void theLongestPathsAreThoseThatTryingAllPathsFinds() {
        for (int seed = 0; seed < 200; seed++) {
            RandomGraph random = RandomGraph.of(new Random(seed), 14);
            long[] longest = new long[random.size()];
            for (int task = 0; task < longest.length; task++) {
                longest[task] = longestFrom(random, task);
            }
            assertThat(Wiring.of(random.graph()).longestPaths())
                    .as("longest paths of the graph of seed %d", seed)
                    .isEqualTo(longest);
        }
    }

    @Test
    void theLongestPathsOfALongChainCountDown() {
        int tasks = 20_000;
        assertThat(Wiring.of(Graphs.chain(tasks)).longestPaths())
                .isEqualTo(LongStream.range(0, tasks).map(task -> tasks - task).toArray());
    }

    /** The size of the largest set of tasks none of which depends on another, by trying all sets. */
    private static int mostIndependent(RandomGraph graph) {
        int[] reached = new int[graph.size()]; // by task, the set of the tasks that it depends on, directly or not
        for (int task = 0; task < reached.length; task++) {
            for (RandomGraph.Dependency dependency : graph.dependencies().get(task)) {
                reached[task] |= 1 << dependency.task() | reached[dependency.task()];
            }
        }
        int most = 0;
        for (int set = 0; set < 1 << reached.length; set++) {
            boolean isIndependent = true;
            for (int task = 0; task < reached.length; task++) {
                isIndependent &= (set & 1 << task) == 0 || (set & reached[task]) == 0;
            }
            most = isIndependent ? Math.max(most, Integer.bitCount(set)) : most;
        }
        return most;
    }

    private static long longestFrom(RandomGraph graph, int task) {
        long below = 0;
        for (int dependent = task + 1; dependent < graph.size(); dependent++) {
            if (graph.dependencies().get(dependent).stream().anyMatch(edge -> edge.task() == task)) {
                below = Math.max(below, longestFrom(graph, dependent));
            }
        }
        return below + 1;
    }
}
