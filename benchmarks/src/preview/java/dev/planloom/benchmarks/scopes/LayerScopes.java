package dev.planloom.benchmarks.scopes;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.SlotValues;
import dev.planloom.benchmarks.graph.TaskValues;
import dev.planloom.benchmarks.wiring.Wiring;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A structured task scope for each layer, by hand, in several ways. Without times, outcomes, cancellation of the owner or
 * names.
 *
 * <p>It names a preview API. So it is compiled when the program runs, by the JDK that runs it, and not with the module.
 */
public final class LayerScopes implements Wiring {
    private final Way way;
    private final Graph graph;
    private final int[][] layers;
    private final int workers;

    /** Makes a wiring; the name of the way is that of its contender. */
    public LayerScopes(String way, Graph graph, int workers) {
        this.way = Way.valueOf(way);
        this.graph = graph;
        this.layers = graph.layers();
        this.workers = workers;
    }

    private enum Way {
        /** The caller forks each task. */
        SCOPE_FORKS,
        /** The caller forks workers, which claim tasks from a counter. */
        SCOPE_WORKERS,
        /** A virtual thread owns the plan and is a worker too; it executes a layer of one task itself. */
        SCOPE_OWNER,
        /** As before, and each task is followed by a reading of the clock. */
        SCOPE_OWNER_CLOCK,
        /** The first task, a scope for all between it and the last, whose values are objects in an array, and the last. */
        ELEMENTS_BY_HAND
    }

    @Override
    public TaskValues run() throws InterruptedException {
        int[] values = new int[graph.size()];
        switch (way) {
            case SCOPE_FORKS -> forkTasks(values);
            case SCOPE_WORKERS -> forkWorkers(values);
            case SCOPE_OWNER -> forkOwner(values, new long[0]);
            case SCOPE_OWNER_CLOCK -> forkOwner(values, new long[values.length]);
            case ELEMENTS_BY_HAND -> {
                return forkElements();
            }
        }
        return new SlotValues(graph, values);
    }

    private void forkTasks(int[] values) throws InterruptedException {
        for (int[] layer : layers) {
            try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
                for (int task : layer) {
                    scope.fork(() -> {
                        values[task] = graph.value(task, values);
                    });
                }
                scope.join();
            }
        }
    }

    private void forkWorkers(int[] values) throws InterruptedException {
        for (int[] layer : layers) {
            AtomicInteger next = new AtomicInteger();
            try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
                for (int worker = 0; worker < Math.min(workers, layer.length); worker++) {
                    scope.fork(() -> work(layer, next, values));
                }
                scope.join();
            }
        }
    }

    private void work(int[] layer, AtomicInteger next, int[] values) {
        for (int claim = next.getAndIncrement(); claim < layer.length; claim = next.getAndIncrement()) {
            values[layer[claim]] = graph.value(layer[claim], values);
        }
    }

    private TaskValues forkElements() throws InterruptedException {
        Object[] values = new Object[graph.size()];
        values[0] = graph.value(0, new int[1]);
        AtomicInteger next = new AtomicInteger(1);
        try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
            for (int worker = 0; worker < workers; worker++) {
                scope.fork(() -> {
                    for (int task = next.getAndIncrement(); task < graph.sink(); task = next.getAndIncrement()) {
                        values[task] = graph.value(task, new int[1]);
                    }
                });
            }
            scope.join();
        }
        int[] slots = new int[graph.taken(graph.sink()).length + 1];
        for (int taken : graph.taken(graph.sink())) {
            slots[taken] = (int) values[taken];
        }
        values[graph.sink()] = graph.value(graph.sink(), slots);
        return task -> (int) values[task];
    }

    private void forkOwner(int[] values, long[] ends) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
            scope.fork(() -> {
                own(values, ends);
                return null;
            });
            scope.join();
        }
    }

    private void own(int[] values, long[] ends) throws InterruptedException {
        for (int[] layer : layers) {
            if (layer.length == 1) {
                execute(layer[0], values, ends);
                continue;
            }
            AtomicInteger next = new AtomicInteger();
            try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
                for (int worker = 1; worker < Math.min(workers, layer.length); worker++) {
                    scope.fork(() -> claim(layer, next, values, ends));
                }
                claim(layer, next, values, ends);
                scope.join();
            }
        }
    }

    private void claim(int[] layer, AtomicInteger next, int[] values, long[] ends) {
        for (int claim = next.getAndIncrement(); claim < layer.length; claim = next.getAndIncrement()) {
            execute(layer[claim], values, ends);
        }
    }

    private void execute(int task, int[] values, long[] ends) {
        values[task] = graph.value(task, values);
        if (ends.length > 0) {
            ends[task] = System.nanoTime();
        }
    }
}
