package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A random graph, some of whose edges are tolerant and some of which stand there twice.
 *
 * @param dependencies the dependencies of each task, by its number
 */
record RandomGraph(TaskGraph graph, List<List<Dependency>> dependencies) {
    /** An edge to a task from the one of this number. */
    record Dependency(int task, boolean isStrict) {}

    private interface Density {
        double of(int from, int to, int tasks);
    }

    private static final List<Density> SHAPES = List.of(
            (_, _, tasks) -> 1.5 / tasks,
            (_, _, _) -> 0.3,
            (from, to, _) -> from + 1 == to ? 1 : 0.02,
            (from, _, tasks) -> from < tasks / 20 ? 0.2 : 0,
            (from, to, _) -> from / 8 + 1 == to / 8 ? 0.3 : 0);

    static RandomGraph of(Random random, int mostTasks) {
        int tasks = 1 + random.nextInt(mostTasks);
        Density density = SHAPES.get(random.nextInt(SHAPES.size()));
        List<List<Integer>> drawn = new ArrayList<>();
        List<Integer> layers = new ArrayList<>();
        for (int to = 0; to < tasks; to++) {
            List<Integer> from = new ArrayList<>();
            int layer = 0;
            for (int candidate = 0; candidate < to; candidate++) {
                if (random.nextDouble() < density.of(candidate, to, tasks)) {
                    from.add(candidate);
                    layer = Math.max(layer, layers.get(candidate) + 1);
                }
            }
            drawn.add(from);
            layers.add(layer);
        }
        return layerByLayer(random, drawn, layers);
    }

    private static RandomGraph layerByLayer(Random random, List<List<Integer>> drawn, List<Integer> layers) {
        List<Integer> order = new ArrayList<>();
        for (int task = 0; task < drawn.size(); task++) {
            order.add(task);
        }
        order.sort(Comparator.comparing(layers::get));
        int[] numberOf = new int[order.size()];
        TaskGraphBuilder graph = TaskGraph.named("random");
        List<List<Dependency>> dependencies = new ArrayList<>();
        for (int task : order) {
            numberOf[task] = dependencies.size();
            graph.task("t" + dependencies.size());
            List<Dependency> edges = new ArrayList<>();
            for (int dependency : drawn.get(task)) {
                for (int twice = random.nextInt(10) == 0 ? 2 : 1; twice > 0; twice--) {
                    edges.add(edge(random, graph, numberOf[dependency]));
                }
            }
            dependencies.add(edges);
        }
        return new RandomGraph(graph.build(), dependencies);
    }

    private static Dependency edge(Random random, TaskGraphBuilder graph, int dependency) {
        String name = "t" + dependency;
        return switch (random.nextInt(6)) {
            case 0 -> {
                graph.takesOptional(name);
                yield new Dependency(dependency, false);
            }
            case 1 -> {
                graph.takesOutcome(name);
                yield new Dependency(dependency, false);
            }
            case 2, 3 -> {
                graph.after(name);
                yield new Dependency(dependency, true);
            }
            default -> {
                graph.takes(name);
                yield new Dependency(dependency, true);
            }
        };
    }

    int size() {
        return dependencies.size();
    }
}
