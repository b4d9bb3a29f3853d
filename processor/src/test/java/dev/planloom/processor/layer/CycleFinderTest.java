package dev.planloom.processor.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CycleFinderTest {
    @Test
    void cycleRunsFromDependencyToDependentAndBeginsWithItsLowestTask() {
        // 1 depends on 3, 3 on 2, 2 on 1.
        assertThat(CycleFinder.find(new int[][] {{}, {3}, {1}, {2, 0}})).containsExactly(new int[] {1, 2, 3});
    }

    @Test
    void graphWithoutCyclesHasNone() {
        assertThat(CycleFinder.find(new int[][] {{}, {0}, {0, 1}})).isEmpty();
        assertThat(CycleFinder.find(new int[0][])).isEmpty();
    }

    @Test
    void eachOfSeveralIndependentCyclesIsFound() {
        assertThat(CycleFinder.find(new int[][] {{5}, {2}, {1}, {4}, {3, 1}, {0}}))
                .containsExactly(new int[] {0, 5}, new int[] {1, 2}, new int[] {3, 4});
    }

    @Test
    void entangledCyclesAreToldByTheShortest() {
        // 0 → 1 → 2 → 3 → 0, and a short cut from 1 to 3.
        assertThat(CycleFinder.find(new int[][] {{3}, {0}, {1}, {2, 1}})).containsExactly(new int[] {0, 1, 3});
    }

    @Test
    void randomGraphsHaveOneShortestCycleForEachComponentThatHasAny() {
        RandomGraph.forEach(graph -> {
            List<int[]> cycles = CycleFinder.find(graph.dependencies());

            int[] lowestOfComponents = IntStream.range(0, graph.size())
                    .filter(graph::isOnCycle)
                    .map(task -> component(graph, task)[0])
                    .distinct()
                    .toArray();
            int[] componentsOfCycles = cycles.stream()
                    .mapToInt(cycle -> component(graph, cycle[0])[0])
                    .toArray();
            assertThat(componentsOfCycles).containsExactlyInAnyOrder(lowestOfComponents);
            assertThat(cycles.stream().map(cycle -> cycle[0]).toList()).isSorted();
            cycles.forEach(cycle -> assertIsShortest(graph, cycle));
        });
    }

    private static void assertIsShortest(RandomGraph graph, int[] cycle) {
        int last = cycle[cycle.length - 1];
        for (int task : cycle) {
            assertThat(graph.dependencies()[task]).contains(last);
            last = task;
        }
        assertThat(cycle).doesNotHaveDuplicates();
        assertThat(cycle[0]).isEqualTo(Arrays.stream(cycle).min().orElseThrow());
        int shortest = Arrays.stream(component(graph, cycle[0]))
                .map(task -> graph.ways()[task][task])
                .min()
                .orElseThrow();
        assertThat(cycle).hasSize(shortest);
    }

    private static int[] component(RandomGraph graph, int task) {
        return IntStream.range(0, graph.size())
                .filter(other -> graph.isSameComponent(task, other))
                .toArray();
    }
}
