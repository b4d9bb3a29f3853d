package dev.planloom.runtime.execution;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;

/**
 * A random plan. The value of each task follows from its number and the values of its dependencies, so that a wrong or
 * missing value shows in all tasks that come after it.
 *
 * @param dependencies the numbers of each task's dependencies, by the task's number
 * @param layers each task's layer, by its number
 */
record RandomPlan(TaskGraph graph, List<List<Integer>> dependencies, List<Integer> layers) {
    /** The likelihood of edges. */
    enum Shape {
        SPARSE {
            @Override
            double density(int from, int to, int tasks) {
                return 1.5 / tasks;
            }
        },
        DENSE {
            @Override
            double density(int from, int to, int tasks) {
                return 0.3;
            }
        },
        CHAIN {
            @Override
            double density(int from, int to, int tasks) {
                return from + 1 == to ? 1 : 0.01;
            }
        },
        WIDE {
            @Override
            double density(int from, int to, int tasks) {
                return from < tasks / 20 ? 0.2 : 0;
            }
        },
        BANDS {
            @Override
            double density(int from, int to, int tasks) {
                return from / 16 + 1 == to / 16 ? 0.2 : 0;
            }
        };

        /** How likely an edge is between two tasks, of which {@code from} is the lower. */
        abstract double density(int from, int to, int tasks);
    }

    static RandomPlan of(Random random, Shape shape) {
        int tasks = 1 + random.nextInt(200);
        List<List<Integer>> drawn = new ArrayList<>();
        List<Integer> drawnLayers = new ArrayList<>();
        for (int to = 0; to < tasks; to++) {
            List<Integer> from = new ArrayList<>();
            int layer = 0;
            for (int candidate = 0; candidate < to; candidate++) {
                if (random.nextDouble() < shape.density(candidate, to, tasks)) {
                    from.add(candidate);
                    layer = Math.max(layer, drawnLayers.get(candidate) + 1);
                }
            }
            drawn.add(from);
            drawnLayers.add(layer);
        }
        return layerByLayer(random, drawn, drawnLayers);
    }

    private static RandomPlan layerByLayer(Random random, List<List<Integer>> drawn, List<Integer> drawnLayers) {
        List<Integer> order = new ArrayList<>();
        for (int task = 0; task < drawn.size(); task++) {
            order.add(task);
        }
        order.sort(Comparator.comparing(drawnLayers::get));
        TaskGraphBuilder graph = TaskGraph.named("random");
        List<List<Integer>> dependencies = new ArrayList<>();
        List<Integer> layers = new ArrayList<>();
        for (int task : order) {
            graph.task("t" + dependencies.size());
            List<Integer> numbers = drawn.get(task).stream().map(order::indexOf).toList();
            for (int dependency : numbers) {
                if (random.nextBoolean()) {
                    graph.takes("t" + dependency);
                } else {
                    graph.after("t" + dependency);
                }
            }
            dependencies.add(numbers);
            layers.add(drawnLayers.get(task));
        }
        return new RandomPlan(graph.build(), dependencies, layers);
    }

    int size() {
        return dependencies.size();
    }

    /** The value of a task, given the values of its dependencies. */
    long value(int task, IntToLongFunction valueOf) {
        long value = 31L * task + 17;
        for (int dependency : dependencies.get(task)) {
            value = Long.rotateLeft(value, 7) * 1_000_003 + valueOf.applyAsLong(dependency);
        }
        return value;
    }

    /** The values of all tasks, computed one after the other. */
    long[] sequentialValues() {
        long[] values = new long[size()];
        for (int task = 0; task < values.length; task++) {
            values[task] = value(task, dependency -> values[dependency]);
        }
        return values;
    }

    /** The tasks that a task depends on, directly or not. */
    List<Integer> ancestors(int task) {
        boolean[] seen = new boolean[size()];
        seen[task] = true;
        List<Integer> ancestors = new ArrayList<>();
        for (int candidate = task; candidate >= 0; candidate--) {
            if (seen[candidate]) {
                dependencies.get(candidate).forEach(dependency -> seen[dependency] = true);
                ancestors.add(candidate);
            }
        }
        ancestors.removeFirst();
        return ancestors;
    }
}
