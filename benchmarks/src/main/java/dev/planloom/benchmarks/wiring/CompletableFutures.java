package dev.planloom.benchmarks.wiring;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.SlotValues;
import dev.planloom.benchmarks.graph.TaskValues;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** A future for each task, joined with the methods for one, two and many dependencies; each task runs on the pool. */
public final class CompletableFutures implements Wiring {
    private final Graph graph;
    private final ExecutorService pool;

    /** Wires a graph. */
    public CompletableFutures(Graph graph, ExecutorService pool) {
        this.graph = graph;
        this.pool = pool;
    }

    @Override
    public TaskValues run() {
        int[] values = new int[graph.size()];
        CompletableFuture<?>[] futures = new CompletableFuture<?>[graph.size()];
        for (int task = 0; task < futures.length; task++) {
            int number = task;
            futures[task] =
                    future(futures, () -> values[number] = graph.value(number, values), graph.dependencies(number));
        }
        futures[graph.sink()].join();
        return new SlotValues(graph, values);
    }

    private CompletableFuture<?> future(CompletableFuture<?>[] futures, Runnable body, int... dependencies) {
        return switch (dependencies.length) {
            case 0 -> CompletableFuture.runAsync(body, pool);
            case 1 -> futures[dependencies[0]].thenRunAsync(body, pool);
            case 2 -> futures[dependencies[0]].runAfterBothAsync(futures[dependencies[1]], body, pool);
            default -> {
                CompletableFuture<?>[] all = new CompletableFuture<?>[dependencies.length];
                for (int i = 0; i < all.length; i++) {
                    all[i] = futures[dependencies[i]];
                }
                yield CompletableFuture.allOf(all).thenRunAsync(body, pool);
            }
        };
    }

    @Override
    public void close() {
        pool.close();
    }
}
