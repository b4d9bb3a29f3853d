package dev.planloom.processor.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The algorithms take little time, and no stack, on graphs far beyond what a class can hold. */
@Timeout(20)
class LongGraphTest {
    private static final int LENGTH = 100_000;

    @Test
    void longChainHasAsManyLayers() {
        Layering layering = Layering.of(chain());

        assertThat(layering.layer(LENGTH - 1)).isEqualTo(LENGTH - 1);
        assertThat(CycleFinder.find(chain())).isEmpty();
    }

    @Test
    void longChainInTheWorstOrderHasAsManyLayers() {
        int[][] backwards = IntStream.range(0, LENGTH)
                .mapToObj(task -> task == LENGTH - 1 ? new int[0] : new int[] {task + 1})
                .toArray(int[][]::new);

        assertThat(Layering.of(backwards).layer(0)).isEqualTo(LENGTH - 1);
        assertThat(CycleFinder.find(backwards)).isEmpty();
    }

    @Test
    void longRingIsOneCycle() {
        int[][] ring = chain();
        ring[0] = new int[] {LENGTH - 1};

        assertThat(Layering.of(ring).residue()).hasSize(LENGTH);
        assertThat(CycleFinder.find(ring))
                .singleElement()
                .isEqualTo(IntStream.range(0, LENGTH).toArray());
    }

    @Test
    void manyShortCyclesAreAllFound() {
        int[][] pairs = IntStream.range(0, LENGTH)
                .mapToObj(task -> new int[] {task ^ 1})
                .toArray(int[][]::new);

        assertThat(CycleFinder.find(pairs)).hasSize(LENGTH / 2);
    }

    @Test
    void shortestCycleOfAnEntangledGraphOfThousandsIsFound() {
        int tasks = 4_000;
        Random random = new Random(1);
        int[][] entangled = IntStream.range(0, tasks)
                .mapToObj(task -> IntStream.of(
                                (task + tasks - 1) % tasks, (task + 2 + random.nextInt(tasks - 3)) % tasks)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);

        assertThat(CycleFinder.find(entangled))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.length).isBetween(2, 20));
    }

    @Test
    void ringOfThousandsWithAShortCutIsFound() {
        int tasks = 4_000;
        int[][] ring = IntStream.range(0, tasks)
                .mapToObj(task -> new int[] {(task + tasks - 1) % tasks})
                .toArray(int[][]::new);
        ring[10] = new int[] {9, 8};

        assertThat(CycleFinder.find(ring))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle).hasSize(tasks - 1));
    }

    /** Groups of a hundred tasks, each of which depends on all of the group before: 1.5 million edges. */
    @Test
    void ringOfGroupsIsFoundThoughNotSearchedFromEachOfItsTasks() {
        int groups = 150;
        int members = 100;
        int[][] ring = IntStream.range(0, groups * members)
                .mapToObj(task -> {
                    int before = (task / members + groups - 1) % groups * members;
                    return IntStream.range(before, before + members).toArray();
                })
                .toArray(int[][]::new);

        assertThat(CycleFinder.find(ring))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle).hasSize(groups));
    }

    private static int[][] chain() {
        return IntStream.range(0, LENGTH)
                .mapToObj(task -> task == 0 ? new int[0] : new int[] {task - 1})
                .toArray(int[][]::new);
    }
}
