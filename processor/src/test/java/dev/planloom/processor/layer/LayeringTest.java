package dev.planloom.processor.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void layerIsOneMoreThanTheHighestOfTheDependencies() {
        Layering layering = Layering.of(new int[][] {{}, {0}, {0, 1}, {0}, {2, 3}, {}});

        assertThat(layering).hasToString("[0, 1, 2, 1, 3, 0]");
        assertThat(layering.isComplete()).isTrue();
        assertThat(layering.residue()).isEmpty();
    }

    @Test
    void tasksOnACycleAndBehindItAreTheResidue() {
        Layering layering = Layering.of(new int[][] {{}, {0, 3}, {1}, {2}, {3}, {0}});

        assertThat(layering).hasToString("[0, -1, -1, -1, -1, 1]");
        assertThat(layering.isComplete()).isFalse();
        assertThat(layering.residue()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void noTasksHaveNoLayers() {
        assertThat(Layering.of(new int[0][]).isComplete()).isTrue();
    }

    @Test
    void layersAndResidueOfRandomGraphsAreThoseOfTheirDefinition() {
        RandomGraph.forEach(graph -> {
            Layering layering = Layering.of(graph.dependencies());

            for (int task = 0; task < graph.size(); task++) {
                assertThat(layering.layer(task))
                        .isEqualTo(graph.isHeldUp(task) ? Layering.NONE : longestWay(graph, task));
            }
            assertThat(layering.residue())
                    .isEqualTo(IntStream.range(0, graph.size())
                            .filter(graph::isHeldUp)
                            .toArray());
            assertThat(layering.isComplete()).isEqualTo(layering.residue().length == 0);
        });
    }

    private static int longestWay(RandomGraph graph, int task) {
        return Arrays.stream(graph.dependencies()[task])
                .map(on -> longestWay(graph, on) + 1)
                .max()
                .orElse(0);
    }
}
