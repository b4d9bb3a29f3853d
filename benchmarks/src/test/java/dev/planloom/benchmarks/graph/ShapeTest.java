package dev.planloom.benchmarks.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.benchmarks.graph.Shape.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {
    @ParameterizedTest
    @EnumSource
    void onlyTheLastTaskIsASink(Kind kind) {
        Graph graph = new Shape(kind, 160).graph();
        int[][] dependents = graph.dependents();

        assertThat(IntStream.range(0, graph.size()).filter(task -> dependents[task].length == 0))
                .containsExactly(graph.sink());
    }

    @ParameterizedTest
    @EnumSource
    void hasANameThatCanBeRead(Kind kind) {
        Shape shape = new Shape(kind, 160);

        assertThat(Shape.parse(shape.id())).isEqualTo(shape);
    }

    @Test
    void aLayeredTaskHasTwoOrThreeDependenciesInTheLayerAbove() {
        Graph graph = new Shape(Kind.LAYERS, 1_000).graph();

        assertThat(Arrays.stream(graph.layers()).map(layer -> layer.length))
                .hasSize(51)
                .startsWith(20, 20)
                .endsWith(20, 1);
        assertThat(IntStream.range(20, 1_000))
                .allSatisfy(task -> assertThat(graph.dependencies(task))
                        .hasSizeBetween(2, 3)
                        .doesNotHaveDuplicates());
    }

    @Test
    void fewTasksStandInTwoLayers() {
        assertThat(Arrays.stream(new Shape(Kind.LAYERS, 10).graph().layers()).map(layer -> layer.length))
                .containsExactly(5, 5, 1);
        assertThat(new Shape(Kind.LAYERS, 10).label()).isEqualTo("layers: 2 × 5 → 1");
    }

    @Test
    void oneOfEightSleepsLonger() {
        int[] millis = new Shape(Kind.UNEVEN, 160).millis();

        for (int layer = 0; layer < 160; layer += 8) {
            assertThat(Arrays.copyOfRange(millis, layer, layer + 8)).containsExactlyInAnyOrder(1, 1, 1, 1, 1, 1, 1, 5);
        }
        assertThat(millis).hasSize(161).endsWith(0);
    }

    @Test
    void theOracleMixesEachTasksNumberWithTheValuesThatItTakes() {
        Oracle oracle = new Oracle(Shape.FOUR);

        // a = 0, b = 1, c = (2 · 31 + a) · 31 + b, d = 3 · 31 + c
        assertThat(List.of(oracle.expected(0), oracle.expected(1), oracle.expected(2), oracle.expected(3)))
                .containsExactly(0, 1, 1923, 2016);
    }
}
