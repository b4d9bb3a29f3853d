package dev.planloom.benchmarks.wiring;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.SlotValues;
import dev.planloom.benchmarks.graph.TaskValues;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A cached mono for each task, mapped on the scheduler from its dependency or from the zip of several. */
public final class ReactorMonos implements Wiring {
    private final Graph graph;
    private final Scheduler scheduler;

    /** Wires a graph. */
    public ReactorMonos(Graph graph, int workers) {
        this.graph = graph;
        scheduler = Schedulers.newParallel("reactor", workers);
    }

    @Override
    public TaskValues run() {
        int[] values = new int[graph.size()];
        List<Mono<Boolean>> monos = new ArrayList<>(graph.size());
        for (int task = 0; task < graph.size(); task++) {
            List<Mono<Boolean>> dependencies = new ArrayList<>();
            for (int dependency : graph.dependencies(task)) {
                dependencies.add(monos.get(dependency));
            }
            monos.add(mono(task, dependencies, values).cache());
        }
        monos.get(graph.sink()).block();
        return new SlotValues(graph, values);
    }

    private Mono<Boolean> mono(int task, List<Mono<Boolean>> dependencies, int... values) {
        return switch (dependencies.size()) {
            case 0 -> Mono.fromCallable(() -> execute(task, values)).subscribeOn(scheduler);
            case 1 -> dependencies.getFirst().publishOn(scheduler).map(_ -> execute(task, values));
            default -> Mono.zip(dependencies, all -> all).publishOn(scheduler).map(_ -> execute(task, values));
        };
    }

    private boolean execute(int task, int... values) {
        values[task] = graph.value(task, values);
        return true;
    }

    @Override
    public void close() {
        scheduler.dispose();
    }
}
