package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskOrderTest {
    @Test
    void tasksOfHigherRankComeFirstAndEqualOnesInTheOrderOfTheirNumbers() {
        for (long[] ranks : manyRanks()) {
            TaskOrder order = TaskOrder.byRank(ranks);
            assertThat(IntStream.range(0, order.tasks()).map(order::taskAt))
                    .as("order by ranks %s", Arrays.toString(ranks))
                    .containsExactlyElementsOf(IntStream.range(0, ranks.length)
                            .boxed()
                            .sorted(Comparator.comparing((Integer task) -> ranks[task])
                                    .reversed())
                            .toList());
        }
    }

    @Test
    void aBandHoldsTheTasksOfOneRank() {
        for (long[] ranks : manyRanks()) {
            TaskOrder order = TaskOrder.byRank(ranks);
            for (int position = 0; position < ranks.length; position++) {
                int end = position;
                while (end < ranks.length && ranks[order.taskAt(end)] == ranks[order.taskAt(position)]) {
                    end++;
                }
                assertThat(order.bandEnd(position))
                        .as("end of the band of position %d by ranks %s", position, Arrays.toString(ranks))
                        .isEqualTo(end);
            }
        }
    }

    @Test
    void eachTaskStandsAtItsPosition() {
        for (long[] ranks : manyRanks()) {
            TaskOrder order = TaskOrder.byRank(ranks);
            for (int task = 0; task < ranks.length; task++) {
                assertThat(order.taskAt(order.positionOf(task))).isEqualTo(task);
            }
        }
    }

    @Test
    void inTheOrderByLayerEachLayerIsABandInTheOrderOfItsNumbers() {
        TaskOrder order = TaskOrder.byLayer(Graphs.diamonds(2, 3));
        assertThat(IntStream.range(0, order.tasks()).map(order::taskAt)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(IntStream.range(0, order.tasks()).map(order::bandEnd)).containsExactly(1, 4, 4, 4, 5, 8, 8, 8, 9);
    }

    @Test
    void theOrderOfAGraphWithoutTasksIsEmpty() {
        assertThat(TaskOrder.byLayer(TaskGraph.named("empty").build()).tasks()).isZero();
        assertThat(TaskOrder.byRank(new long[0]).tasks()).isZero();
    }

    private static long[][] manyRanks() {
        long[][] all = new long[100][];
        all[0] = new long[] {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1};
        for (int seed = 1; seed < all.length; seed++) {
            Random random = new Random(seed);
            long bound = 1L << random.nextInt(62);
            all[seed] = random.longs(1 + random.nextInt(200), -bound, bound).toArray();
        }
        return all;
    }
}
