package dev.planloom.processor.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AncestorsTest {
    @Test
    void exactlyTheChosenTasksWithAWayToATaskAreRemoved() {
        RandomGraph.forEach(graph -> {
            Layering layering = Layering.of(graph.dependencies());
            if (!layering.isComplete()) {
                return;
            }
            // From the last to the first, so that places and tasks differ.
            int tasks = graph.dependencies().length;
            int[] chosen = IntStream.range(0, tasks)
                    .map(i -> tasks - 1 - i)
                    .filter(task -> task % 3 != 1)
                    .toArray();

            Ancestors ancestors = Ancestors.among(graph.dependencies(), layering, chosen);

            for (int place = 0; place < chosen.length; place++) {
                int from = chosen[place];
                BitSet left = new BitSet();
                left.set(0, chosen.length);
                ancestors.removeFrom(left, place);
                assertThat(left.stream())
                        .containsExactlyElementsOf(IntStream.range(0, chosen.length)
                                .filter(other -> graph.ways()[from][chosen[other]] == RandomGraph.NO_WAY)
                                .boxed()
                                .toList());
            }
        });
    }
}
