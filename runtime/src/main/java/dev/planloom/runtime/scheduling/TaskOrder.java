package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.Layer;
import dev.planloom.runtime.TaskGraph;
import java.util.Arrays;

/**
 * An order among tasks: each has a position, and a band of positions whose tasks may be taken in any order. Immutable.
 */
public final class TaskOrder {
    private final int[] taskAt;
    private final int[] positionOf;

    /** By position, the position after the last of its band. */
    private final int[] bandEnd;

    private TaskOrder(int[] taskAt, int[] bandEnd) {
        this.taskAt = taskAt;
        this.bandEnd = bandEnd;
        positionOf = new int[taskAt.length];
        for (int position = 0; position < taskAt.length; position++) {
            positionOf[taskAt[position]] = position;
        }
    }

    /**
     * Tasks in the order of their numbers; each layer is a band.
     *
     * @param graph a graph
     * @return an order
     */
    public static TaskOrder byLayer(TaskGraph graph) {
        int tasks = graph.tasks().size();
        int[] taskAt = new int[tasks];
        int[] bandEnd = new int[tasks];
        for (Layer layer : graph.layers()) {
            for (int task = layer.first(); task < layer.end(); task++) {
                taskAt[task] = task;
                bandEnd[task] = layer.end();
            }
        }
        return new TaskOrder(taskAt, bandEnd);
    }

    /**
     * Tasks of higher rank first, in the order of their numbers where ranks are equal; tasks of equal rank are a band.
     *
     * @param ranks a rank for each task, by its number
     * @return an order
     */
    public static TaskOrder byRank(long[] ranks) {
        long[] ascending = ranks.clone();
        Arrays.sort(ascending);
        long[] keys = new long[ranks.length];
        for (int task = 0; task < ranks.length; task++) {
            // Equal ranks find any of their equals: which one does not matter, but it must be one and the same.
            long higher = (long) ranks.length - firstIndexOf(ascending, ranks[task]);
            keys[task] = higher << 32 | task;
        }
        Arrays.sort(keys);
        int[] taskAt = new int[ranks.length];
        int[] bandEnd = new int[ranks.length];
        int end = ranks.length;
        for (int position = ranks.length - 1; position >= 0; position--) {
            taskAt[position] = (int) keys[position];
            if (position + 1 < end && ranks[taskAt[position]] != ranks[taskAt[position + 1]]) {
                end = position + 1;
            }
            bandEnd[position] = end;
        }
        return new TaskOrder(taskAt, bandEnd);
    }

    private static int firstIndexOf(long[] ascending, long rank) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int tasks() {
        return taskAt.length;
    }

    int taskAt(int position) {
        return taskAt[position];
    }

    int positionOf(int task) {
        return positionOf[task];
    }

    int bandEnd(int position) {
        return bandEnd[position];
    }
}
