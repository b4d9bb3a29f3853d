package dev.planloom.processor.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** What JGraphT says of a graph of names: an edge runs from a dependency to its dependent. */
public final class GraphOracle {
    private final Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);

    /** Adds a task. */
    public void add(String task) {
        graph.addVertex(task);
    }

    /** Adds an edge between tasks that are there and differ; once, however often it is added. */
    public void add(String dependency, String dependent) {
        graph.addEdge(dependency, dependent);
    }

    /** All edges, each as {@code from → to}. */
    public List<String> edges() {
        return graph.edgeSet().stream()
                .map(edge -> graph.getEdgeSource(edge) + " → " + graph.getEdgeTarget(edge))
                .toList();
    }

    /** Whether no task depends on itself through others. */
    public boolean isAcyclic() {
        return !new CycleDetector<>(graph).detectCycles();
    }

    /** For each task of a graph without cycles the length of the longest path to it. */
    public Map<String, Integer> layers() {
        Map<String, Integer> layers = new TreeMap<>();
        new TopologicalOrderIterator<>(graph).forEachRemaining(task -> {
            int layer = graph.incomingEdgesOf(task).stream()
                    .mapToInt(edge -> layers.get(graph.getEdgeSource(edge)) + 1)
                    .max()
                    .orElse(0);
            layers.put(task, layer);
        });
        return layers;
    }

    /** The sets of tasks that all lead to one another, of two tasks at least. */
    public List<Set<String>> components() {
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(component -> component.size() > 1)
                        .toList();
    }

    /** How many tasks the shortest cycle within a component has: breadth first from each of its tasks. */
    public int shortestCycle(Set<String> component) {
        Graph<String, DefaultEdge> inside = new AsSubgraph<>(graph, component);
        BFSShortestPath<String, DefaultEdge> paths = new BFSShortestPath<>(inside);
        return component.stream()
                .map(task -> inside.incomingEdgesOf(task).stream()
                        .map(last -> paths.getPaths(task)
                                        .getPath(inside.getEdgeSource(last))
                                        .getLength()
                                + 1)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether tasks are a cycle: each depends on the one before it, the first on the last, and none comes twice. */
    public boolean isCycle(List<String> tasks) {
        String last = tasks.getLast();
        for (String task : tasks) {
            if (!graph.containsEdge(last, task)) {
                return false;
            }
            last = task;
        }
        return Set.copyOf(tasks).size() == tasks.size();
    }
}
