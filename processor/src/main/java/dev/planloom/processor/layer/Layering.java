package dev.planloom.processor.layer;

import java.util.Arrays;

/**
 * The layers of a graph: a task's layer is one more than the highest of its dependencies', and 0 without any.
 *
 * <p>Found by Kahn's algorithm (A. B. Kahn, "Topological sorting of large networks", CACM 5, 1962), which takes out task
 * after task whose dependencies are all taken out. What cannot be taken out, the residue, lies on cycles or behind them.
 * Takes time and space linear in tasks and edges.
 */
public final class Layering {
    /** The layer of a task in the residue. */
    public static final int NONE = -1;

    private final int[] layers;
    private final int residue;

    private Layering(int[] layers, int residue) {
        this.layers = layers;
        this.residue = residue;
    }

    /**
     * Layers a graph.
     *
     * @param dependencies for each task the tasks that it depends on, each once
     */
    public static Layering of(int[][] dependencies) {
        int tasks = dependencies.length;
        int[][] dependents = Dependents.of(dependencies);
        int[] inDegrees = new int[tasks];
        int[] layers = new int[tasks];
        int[] ready = new int[tasks];
        int end = 0;
        for (int task = 0; task < tasks; task++) {
            inDegrees[task] = dependencies[task].length;
            if (inDegrees[task] == 0) {
                ready[end++] = task;
            }
        }
        for (int next = 0; next < end; next++) {
            int task = ready[next];
            for (int dependent : dependents[task]) {
                layers[dependent] = Math.max(layers[dependent], layers[task] + 1);
                if (--inDegrees[dependent] == 0) {
                    ready[end++] = dependent;
                }
            }
        }
        for (int task = 0; task < tasks; task++) {
            if (inDegrees[task] > 0) {
                layers[task] = NONE;
            }
        }
        return new Layering(layers, tasks - end);
    }

    /** The layer of a task, or {@link #NONE}. */
    public int layer(int task) {
        return layers[task];
    }

    /** All tasks by their layers, those of one layer in order. */
    public int[] order() {
        int[] ends = new int[layers.length + 2]; // of each layer from NONE on, where the next of its tasks comes
        for (int layer : layers) {
            ends[layer - NONE + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] order = new int[layers.length];
        for (int task = 0; task < order.length; task++) {
            order[ends[layers[task] - NONE]++] = task;
        }
        return order;
    }

    /** Whether every task has a layer. */
    public boolean isComplete() {
        return residue == 0;
    }

    /** The tasks in the residue, in order. */
    public int[] residue() {
        int[] tasks = new int[residue];
        int count = 0;
        for (int task = 0; task < layers.length; task++) {
            if (layers[task] == NONE) {
                tasks[count++] = task;
            }
        }
        return tasks;
    }

    @Override
    public String toString() {
        return Arrays.toString(layers);
    }
}
