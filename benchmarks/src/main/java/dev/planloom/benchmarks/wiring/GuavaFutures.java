package dev.planloom.benchmarks.wiring;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.SlotValues;
import dev.planloom.benchmarks.graph.TaskValues;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** A listenable future for each task: transformed from one dependency, or called when all of several have succeeded. */
final class GuavaFutures implements Wiring {
    private final Graph graph;
    private final ListeningExecutorService pool;

    GuavaFutures(Graph graph, ExecutorService pool) {
        this.graph = graph;
        this.pool = MoreExecutors.listeningDecorator(pool);
    }

    @Override
    public TaskValues run() throws ExecutionException, InterruptedException {
        int[] values = new int[graph.size()];
        List<ListenableFuture<?>> futures = new ArrayList<>(graph.size());
        for (int task = 0; task < graph.size(); task++) {
            List<ListenableFuture<?>> dependencies = new ArrayList<>();
            for (int dependency : graph.dependencies(task)) {
                dependencies.add(futures.get(dependency));
            }
            futures.add(future(task, dependencies, values));
        }
        futures.get(graph.sink()).get();
        return new SlotValues(graph, values);
    }

    private ListenableFuture<?> future(int task, List<ListenableFuture<?>> dependencies, int... values) {
        return switch (dependencies.size()) {
            case 0 -> Futures.submit(() -> execute(task, values), pool);
            case 1 -> Futures.transform(dependencies.getFirst(), _ -> execute(task, values), pool);
            default -> Futures.whenAllSucceed(dependencies).call(() -> execute(task, values), pool);
        };
    }

    private boolean execute(int task, int... values) {
        values[task] = graph.value(task, values);
        return true;
    }

    @Override
    public void close() {
        pool.close();
    }
}
