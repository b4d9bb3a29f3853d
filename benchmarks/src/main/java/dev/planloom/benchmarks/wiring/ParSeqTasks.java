package dev.planloom.benchmarks.wiring;

import com.linkedin.parseq.Engine;
import com.linkedin.parseq.EngineBuilder;
import com.linkedin.parseq.Task;
import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.SlotValues;
import dev.planloom.benchmarks.graph.TaskValues;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** A ParSeq task for each task, mapped from its dependency or from several in parallel. */
final class ParSeqTasks implements Wiring {
    /** It recurses along a chain of tasks, beyond the usual stack where the chain has a thousand. */
    private static final long STACK_BYTES = 64 << 20;

    private final Graph graph;
    private final ScheduledExecutorService pool;
    private final Engine engine;

    ParSeqTasks(Graph graph, int workers) {
        this.graph = graph;
        pool = Executors.newScheduledThreadPool(workers, work -> new Thread(null, work, "ParSeq", STACK_BYTES));
        engine = new EngineBuilder()
                .setTaskExecutor(pool)
                .setTimerScheduler(pool)
                .build();
    }

    @Override
    public TaskValues run() throws InterruptedException {
        int[] values = new int[graph.size()];
        List<Task<Boolean>> tasks = new ArrayList<>(graph.size());
        for (int task = 0; task < graph.size(); task++) {
            List<Task<Boolean>> dependencies = new ArrayList<>();
            for (int dependency : graph.dependencies(task)) {
                dependencies.add(tasks.get(dependency));
            }
            tasks.add(task(task, dependencies, values));
        }
        Task<Boolean> sink = tasks.get(graph.sink());
        engine.run(sink);
        sink.await();
        if (sink.isFailed()) {
            throw new IllegalStateException(sink.getError());
        }
        return new SlotValues(graph, values);
    }

    private Task<Boolean> task(int task, List<Task<Boolean>> dependencies, int... values) {
        return switch (dependencies.size()) {
            case 0 -> Task.callable(() -> execute(task, values));
            case 1 -> dependencies.getFirst().map(_ -> execute(task, values));
            default -> Task.par(dependencies).map(_ -> execute(task, values));
        };
    }

    private boolean execute(int task, int... values) {
        values[task] = graph.value(task, values);
        return true;
    }

    @Override
    public void close() {
        engine.shutdown();
        pool.close();
    }
}
