package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.Layer;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskGraph;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
     * Tasks in the order of their numbers, but fan-outs after the others of their layer; each layer is a band.
     *
     * @param graph a graph
     * @return an order
     */
    public static TaskOrder byLayer(TaskGraph graph) {
        int tasks = graph.size();
        int[] taskAt = new int[tasks];
        int[] bandEnd = new int[tasks];
        for (Layer layer : graph.layers()) {
            int position = layer.first();
            for (PlannedTask task : layer.tasks()) {
                if (task.fanOut().isEmpty()) {
                    taskAt[position++] = task.number();
                }
            }
            for (PlannedTask task : layer.tasks()) {
                if (task.fanOut().isPresent()) {
                    taskAt[position++] = task.number();
                }
            }
            Arrays.fill(bandEnd, layer.first(), layer.end(), layer.end());
        }
        return new TaskOrder(taskAt, bandEnd);
    }

    /**
     * Tasks of higher rank first; where ranks are equal fan-outs after the others, and else in the order of their numbers.
     * Tasks of equal rank are a band. A fan-out comes last since it stays ready, and takes all workers that look for a task.
     *
     * @param ranks a rank for each task, by its number
     * @param wiring the graph of the tasks
     * @return an order
     */
    public static TaskOrder byRank(long[] ranks, Wiring wiring) {
        return byRank(ranks, wiring.fanOuts());
    }

    static TaskOrder byRank(long[] ranks) {
        return byRank(ranks, (boolean[]) null);
    }

    private static TaskOrder byRank(long[] ranks, boolean @Nullable [] fanOuts) {
        int tasks = ranks.length;
        int[] places = places(ranks);
        int[] next = new int[tasks + 2];
        for (int place : places) {
            next[tasks - place + 1]++;
        }
        for (int place = 1; place <= tasks; place++) {
            next[place] += next[place - 1];
        }
        int[] taskAt = new int[tasks];
        for (int task = 0; task < tasks; task++) {
            if (fanOuts == null || !fanOuts[task]) {
                taskAt[next[tasks - places[task]]++] = task;
            }
        }
        for (int task = 0; task < tasks && fanOuts != null; task++) {
            if (fanOuts[task]) {
                taskAt[next[tasks - places[task]]++] = task;
            }
        }
        int[] bandEnd = new int[tasks];
        for (int position = 0; position < tasks; position++) {
            bandEnd[position] = next[tasks - places[taskAt[position]]];
        }
        return new TaskOrder(taskAt, bandEnd);
    }

    /** Numbers from 0 to the number of tasks in the order of the ranks, equal where these are. */
    private static int[] places(long[] ranks) {
        int[] places = new int[ranks.length];
        for (int task = 0; task < ranks.length; task++) {
            if (ranks[task] < 0 || ranks[task] > ranks.length) {
                return placesOfSparse(ranks);
            }
            places[task] = (int) ranks[task];
        }
        return places;
    }

    private static int[] placesOfSparse(long[] ranks) {
        long[] ascending = ranks.clone();
        Arrays.sort(ascending);
        int distinct = 0;
        for (long rank : ascending) {
            if (distinct == 0 || ascending[distinct - 1] != rank) {
                ascending[distinct++] = rank;
            }
        }
        int[] places = new int[ranks.length];
        for (int task = 0; task < ranks.length; task++) {
            places[task] = Arrays.binarySearch(ascending, 0, distinct, ranks[task]);
        }
        return places;
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
