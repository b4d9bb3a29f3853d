package dev.planloom.benchmarks.graph;

import java.util.Arrays;

/**
 * A task graph, whose tasks are numbers: layer by layer, each after its dependencies. The last task is the only sink, so
 * that a plan has ended when it has.
 *
 * <p>A task does next to nothing: it mixes its number with the values that it takes. This class and {@link Shape} do
 * without lambdas and streams, since the cold starts of the peers load them.
 */
public class Graph {
    /**
     * How many of its dependencies' values a task takes at most; it waits for them all. A method has at most 255
     * parameters, so that no task can take a thousand.
     */
    private static final int MOST_TAKEN = 20;

    private final int[][] dependencies;
    private final int[][] taken;

    /** Makes a graph of the dependencies of each task, which are tasks with lower numbers. */
    public Graph(int[][] dependencies) {
        this.dependencies = dependencies;
        taken = new int[dependencies.length][];
        for (int task = 0; task < taken.length; task++) {
            int[] all = dependencies[task];
            taken[task] = all.length <= MOST_TAKEN ? all : Arrays.copyOf(all, MOST_TAKEN);
        }
    }

    /** How many tasks there are. */
    public final int size() {
        return dependencies.length;
    }

    /** The task that all others lead to. */
    public final int sink() {
        return size() - 1;
    }

    /** The tasks that a task waits for. */
    public final int[] dependencies(int task) {
        return dependencies[task];
    }

    /** The tasks whose values a task takes: the first of its dependencies. */
    public final int[] taken(int task) {
        return taken[task];
    }

    /** Executes a task: its value, given the values of the tasks before it. */
    public int value(int task, int[] values) {
        int value = task;
        for (int dependency : taken[task]) {
            value = mix(value, values[dependency]);
        }
        return value;
    }

    /** How long a task slept when it was last executed, in nanoseconds. */
    public long slept(int task) {
        return 0;
    }

    /** Takes one more value into the value of a task, which starts as the task's number. */
    public static int mix(int value, int taken) {
        return 31 * value + taken;
    }

    /** The tasks that wait for each task. */
    public final int[][] dependents() {
        int[] counts = new int[size()];
        for (int[] all : dependencies) {
            for (int dependency : all) {
                counts[dependency]++;
            }
        }
        int[][] dependents = new int[size()][];
        for (int task = 0; task < dependents.length; task++) {
            dependents[task] = new int[counts[task]];
        }
        for (int task = size() - 1; task >= 0; task--) {
            for (int dependency : dependencies[task]) {
                dependents[dependency][--counts[dependency]] = task;
            }
        }
        return dependents;
    }

    /** The tasks of each layer. */
    public final int[][] layers() {
        int[] layer = new int[size()];
        int[] widths = new int[size()];
        int count = 0;
        for (int task = 0; task < layer.length; task++) {
            for (int dependency : dependencies[task]) {
                layer[task] = Math.max(layer[task], layer[dependency] + 1);
            }
            widths[layer[task]]++;
            count = Math.max(count, layer[task] + 1);
        }
        int[][] layers = new int[count][];
        for (int task = layer.length - 1; task >= 0; task--) {
            int own = layer[task];
            if (layers[own] == null) {
                layers[own] = new int[widths[own]];
            }
            layers[own][--widths[own]] = task;
        }
        return layers;
    }
}
