package dev.planloom.benchmarks.wiring;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.SlotValues;
import dev.planloom.benchmarks.graph.TaskValues;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * In-degree counters on a fork/join pool: a task starts when its last dependency has ended. Whoever ends that goes on
 * with one of the tasks that became ready, and forks the others.
 */
final class ForkJoinCounters implements Wiring {
    private final Graph graph;
    private final int[][] dependents;
    private final int[] roots;
    private final int[] inDegrees;
    private final ForkJoinPool pool;

    ForkJoinCounters(Graph graph, int workers) {
        this.graph = graph;
        dependents = graph.dependents();
        roots = graph.layers()[0];
        inDegrees = new int[graph.size()];
        for (int task = 0; task < inDegrees.length; task++) {
            inDegrees[task] = graph.dependencies(task).length;
        }
        pool = new ForkJoinPool(workers);
    }

    @Override
    public TaskValues run() {
        Run run = new Run(
                graph, dependents, new AtomicIntegerArray(inDegrees), new int[graph.size()], new CompletableFuture<>());
        for (int root : roots) {
            pool.execute(new Work(run, root));
        }
        run.end.join();
        return new SlotValues(graph, run.values);
    }

    @Override
    public void close() {
        pool.close();
    }

    /** A value is published by the decrement of the counters of its task's dependents. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Run(
            Graph graph, int[][] dependents, AtomicIntegerArray inDegrees, int[] values, CompletableFuture<Void> end) {}

    @SuppressWarnings("serial") // never written
    private static final class Work extends RecursiveAction {
        private final Run run;
        private final int first;

        Work(Run run, int first) {
            this.run = run;
            this.first = first;
        }

        @Override
        protected void compute() {
            try {
                int task = first;
                while (task >= 0) {
                    run.values[task] = run.graph.value(task, run.values);
                    task = next(task);
                }
            } catch (RuntimeException | Error e) {
                run.end.completeExceptionally(e);
            }
        }

        /** Forks what a task made ready, but for the first, which it returns; -1 if there is none. */
        private int next(int ended) {
            if (ended == run.graph.sink()) {
                run.end.complete(null);
                return -1;
            }
            int next = -1;
            for (int dependent : run.dependents[ended]) {
                if (run.inDegrees.decrementAndGet(dependent) == 0) {
                    if (next < 0) {
                        next = dependent;
                    } else {
                        new Work(run, dependent).fork();
                    }
                }
            }
            return next;
        }
    }
}
