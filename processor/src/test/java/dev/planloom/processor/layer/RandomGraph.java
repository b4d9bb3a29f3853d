package dev.planloom.processor.layer;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A small graph from a seed, and what brute force says of it.
 *
 * @param dependencies for each task the tasks that it depends on, each once and not itself
 * @param ways for each pair of tasks the length of the shortest way from the first to the second along dependencies, at
 *     least 1; {@link #NO_WAY} without one
 */
record RandomGraph(int[][] dependencies, int[][] ways) {
    static final int NO_WAY = 1_000;

    private static final int GRAPHS = 3_000;
    private static final int MOST_TASKS = 14;

    /** Runs a check on thousands of graphs: from none to many edges a task. */
    static void forEach(Consumer<RandomGraph> check) {
        for (int seed = 0; seed < GRAPHS; seed++) {
            RandomGraph graph = of(new Random(seed));
            try {
                check.accept(graph);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static RandomGraph of(Random random) {
        int tasks = random.nextInt(MOST_TASKS + 1);
        double density = random.nextDouble() * random.nextDouble();
        boolean acyclic = random.nextInt(4) == 0;
        int[][] dependencies = new int[tasks][];
        for (int task = 0; task < tasks; task++) {
            int from = task;
            int[] chosen = IntStream.range(0, tasks)
                    .filter(on -> on != from && (!acyclic || on < from) && random.nextDouble() < density)
                    .toArray();
            shuffle(chosen, random);
            dependencies[task] = chosen;
        }
        return new RandomGraph(dependencies, shortestWays(dependencies));
    }

    private static void shuffle(int[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int spare = values[i];
            values[i] = values[j];
            values[j] = spare;
        }
    }

    /** Floyd and Warshall's algorithm. */
    private static int[][] shortestWays(int[][] dependencies) {
        int tasks = dependencies.length;
        int[][] ways = new int[tasks][tasks];
        for (int from = 0; from < tasks; from++) {
            Arrays.fill(ways[from], NO_WAY);
            for (int on : dependencies[from]) {
                ways[from][on] = 1;
            }
        }
        for (int over = 0; over < tasks; over++) {
            for (int from = 0; from < tasks; from++) {
                for (int to = 0; to < tasks; to++) {
                    ways[from][to] = Math.min(ways[from][to], ways[from][over] + ways[over][to]);
                }
            }
        }
        return ways;
    }

    int size() {
        return dependencies.length;
    }

    boolean leads(int from, int to) {
        return ways[from][to] < NO_WAY;
    }

    boolean isOnCycle(int task) {
        return leads(task, task);
    }

    /** Whether a task lies on a cycle, or behind one. */
    boolean isHeldUp(int task) {
        return isOnCycle(task) || IntStream.range(0, size()).anyMatch(other -> leads(task, other) && isOnCycle(other));
    }

    boolean isSameComponent(int a, int b) {
        return a == b || (leads(a, b) && leads(b, a));
    }
}
