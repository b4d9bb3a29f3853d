package dev.planloom.benchmarks.wiring;

import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.SlotValues;
import dev.planloom.benchmarks.graph.TaskValues;

/** A loop over the tasks of a graph, all of which are one method: the floor of a {@link OneBodyPlan}. */
final class OneBodyLoop implements Wiring {
    private final Graph graph;

    OneBodyLoop(Graph graph) {
        this.graph = graph;
    }

    @Override
    public TaskValues run() {
        int[] values = new int[graph.size()];
        for (int task = 0; task < values.length; task++) {
            values[task] = graph.value(task, values);
        }
        return new SlotValues(graph, values);
    }
}
