package dev.planloom.processor.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrongComponentsTest {
    @Test
    void tasksThatLeadToOneAnotherAreOneComponent() {
        int[] components = StrongComponents.of(new int[][] {{1}, {2}, {0, 3}, {4}, {3}, {}});

        assertThat(components[1]).isEqualTo(components[0]).isEqualTo(components[2]);
        assertThat(components[4]).isEqualTo(components[3]).isNotEqualTo(components[0]);
        assertThat(components[5]).isNotIn(components[0], components[3]);
    }

    @Test
    void componentsOfRandomGraphsAreThoseOfTheirDefinition() {
        RandomGraph.forEach(graph -> {
            int[] components = StrongComponents.of(graph.dependencies());

            for (int a = 0; a < graph.size(); a++) {
                for (int b = 0; b < graph.size(); b++) {
                    assertThat(components[a] == components[b]).isEqualTo(graph.isSameComponent(a, b));
                }
            }
        });
    }
}
