package dev.planloom.benchmarks.graph;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * List scheduling on paper: whenever a worker is free, the ready task with the longest path to a sink starts, counted in
 * tasks; of several, the one with the lowest number. Nothing but the tasks takes time.
 */
public final class ListSchedule {
    private final Graph graph;
    private final int[][] dependents;
    private final int[] ranks;

    /** Ranks the tasks of a graph. */
    public ListSchedule(Graph graph) {
        this.graph = graph;
        dependents = graph.dependents();
        ranks = new int[graph.size()];
        for (int task = ranks.length - 1; task >= 0; task--) {
            for (int dependent : dependents[task]) {
                ranks[task] = Math.max(ranks[task], ranks[dependent] + 1);
            }
        }
    }

    /**
     * When the last task ends.
     *
     * @param durations how long each task takes
     * @param workers how many tasks run at once, at most
     */
    public long makespan(long[] durations, int workers) {
        int[] inDegrees = new int[graph.size()];
        Queue<Integer> ready = new PriorityQueue<>(
                Comparator.comparingInt((Integer task) -> -ranks[task]).thenComparing(Comparator.naturalOrder()));
        Queue<End> running = new PriorityQueue<>(Comparator.comparingLong(End::time));
        for (int task = 0; task < inDegrees.length; task++) {
            inDegrees[task] = graph.dependencies(task).length;
            if (inDegrees[task] == 0) {
                ready.add(task);
            }
        }
        long now = 0;
        Queue<Integer> ended = new ArrayDeque<>();
        while (!ready.isEmpty() || !running.isEmpty()) {
            while (!ready.isEmpty() && running.size() < workers) {
                int task = ready.remove();
                running.add(new End(now + durations[task], task));
            }
            now = running.element().time();
            while (!running.isEmpty() && running.element().time() == now) {
                ended.add(running.remove().task());
            }
            while (!ended.isEmpty()) {
                for (int dependent : dependents[ended.remove()]) {
                    if (--inDegrees[dependent] == 0) {
                        ready.add(dependent);
                    }
                }
            }
        }
        return now;
    }

    private record End(long time, int task) {}
}
