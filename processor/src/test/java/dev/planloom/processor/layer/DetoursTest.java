package dev.planloom.processor.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DetoursTest {
    /** Whether a way leads from a task to another, edge by edge. */
    private static boolean leads(int[][] starts, int[][] edges, int from, int to) {
        return IntStream.of(starts[to]).anyMatch(on -> on == from) || goesOn(starts, edges, from, to);
    }

    private static boolean goesOn(int[][] starts, int[][] edges, int from, int to) {
        return IntStream.of(edges[to]).anyMatch(on -> on > from && leads(starts, edges, from, on));
    }

    private static int[][] random(Random random, int tasks, double density) {
        return IntStream.range(0, tasks)
                .mapToObj(task -> IntStream.range(0, task)
                        .filter(_ -> random.nextDouble() < density)
                        .toArray())
                .toArray(int[][]::new);
    }

    @Test
    void findsADetourWhereAWayGoesOnOverTasksBetween() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            int tasks = 1 + random.nextInt(12);
            int[][] starts = random(random, tasks, 0.3);
            int[][] edges = random(random, tasks, 0.3);
            int[][] questions = random(random, tasks, 0.5);

            Detours detours = Detours.find(starts, edges, questions);

            for (int task = 0; task < tasks; task++) {
                for (int on : questions[task]) {
                    assertThat(detours.over(task, on).isPresent())
                            .as("seed %s, %s and %s: %s", seed, on, task, Arrays.deepToString(edges))
                            .isEqualTo(goesOn(starts, edges, on, task));
                    detours.over(task, on)
                            .ifPresent(over ->
                                    assertThat(leads(starts, edges, on, over)).isTrue());
                }
            }
        }
    }

    @Test
    void dependenciesBeyondTheFirst256AreFoundAsWell() {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            int[][] edges = random(random, 700, 0.005);

            Detours detours = Detours.find(edges, edges, edges);

            boolean[][] leads = new boolean[edges.length][edges.length];
            for (int task = 0; task < edges.length; task++) {
                for (int on : edges[task]) {
                    for (int from = 0; from < edges.length; from++) {
                        leads[task][from] |= leads[on][from];
                    }
                }
                for (int on : edges[task]) {
                    assertThat(detours.over(task, on).isPresent()).isEqualTo(leads[task][on]);
                }
                for (int on : edges[task]) {
                    leads[task][on] = true;
                }
            }
        }
    }

    @Test
    void thoseWhoAskNothingAreToldNothing() {
        Detours detours = Detours.find(new int[][] {{}, {0}, {0, 1}}, new int[][] {{}, {0}, {0, 1}}, new int[3][0]);

        assertThat(detours.over(2, 0)).isEmpty();
        assertThat(Detours.find(new int[0][], new int[0][], new int[0][]).over(0, 0))
                .isEmpty();
    }
}
