package dev.planloom.benchmarks.graph;

import java.util.Arrays;
import java.util.Random;

/** The dependencies of the tasks of each shape, and how long they sleep. The same at every call: the seeds are fixed. */
final class Edges {
    /** How many tasks stand in a layer. */
    static final int LAYER = 20;

    static final int UNEVEN_LAYER = 8;

    private static final long SEED = 20;

    private Edges() {}

    static int[][] chain(int size) {
        int[][] dependencies = new int[size][];
        for (int task = 0; task < size; task++) {
            dependencies[task] = task == 0 ? new int[0] : new int[] {task - 1};
        }
        return dependencies;
    }

    static int[][] wide(int size) {
        int[][] dependencies = new int[size + 2][];
        dependencies[0] = new int[0];
        for (int task = 1; task <= size; task++) {
            dependencies[task] = new int[] {0};
        }
        dependencies[size + 1] = range(1, size);
        return dependencies;
    }

    /** A task depends on the one of its place in the layer above, so that none is a sink, and on one or two others. */
    static int[][] layers(int size, int width) {
        int[][] dependencies = new int[size + 1][];
        Random random = new Random(SEED);
        for (int task = 0; task < size; task++) {
            int above = (task / width - 1) * width;
            dependencies[task] = above < 0 ? new int[0] : some(above, width, task % width, random);
        }
        dependencies[size] = range(size - width, width);
        return dependencies;
    }

    /** In each layer one task of 5 ms, at a random place, and seven of 1 ms; the sink does not sleep. */
    static int[] unevenMillis(int size) {
        int[] millis = equalMillis(size);
        Arrays.fill(millis, 0, size, 1);
        Random random = new Random(SEED);
        for (int layer = 0; layer < size; layer += UNEVEN_LAYER) {
            millis[layer + random.nextInt(UNEVEN_LAYER)] = 5;
        }
        return millis;
    }

    static int[] equalMillis(int size) {
        int[] millis = new int[size + 1];
        Arrays.fill(millis, 0, size, 10);
        return millis;
    }

    private static int[] some(int above, int width, int place, Random random) {
        int[] some = new int[2 + random.nextInt(2)];
        some[0] = above + place;
        some[1] = above + (place + 1 + random.nextInt(width - 1)) % width;
        if (some.length == 3) {
            do {
                some[2] = above + random.nextInt(width);
            } while (some[2] == some[0] || some[2] == some[1]);
        }
        return some;
    }

    private static int[] range(int first, int count) {
        int[] range = new int[count];
        for (int i = 0; i < count; i++) {
            range[i] = first + i;
        }
        return range;
    }
}
