package dev.planloom.runtime.execution;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Layer;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Wiring;
import org.jspecify.annotations.Nullable;

/** The fan-outs of one run, by the numbers of their tasks. */
final class Expansions {
    private final TaskGraph graph;
    private final @Nullable Expansion[] expansions;

    /** For each task whether a fan-out takes its elements, so that its value must not be null. */
    private final boolean[] isSource;

    Expansions(Run run, @Nullable GuardedTasks guarded) {
        graph = run.graph;
        int tasks = graph.size();
        expansions = new Expansion[tasks];
        isSource = new boolean[tasks];
        boolean[] keepsOutcomes = new boolean[tasks];
        boolean[] keepsElements = new boolean[tasks];
        for (Edge edge : graph.edges()) {
            int from = graph.task(edge.from()).number();
            isSource[from] |= edge.kind() == Edge.Kind.EACH;
            keepsOutcomes[from] |= edge.kind() == Edge.Kind.OUTCOMES;
            keepsElements[from] |= edge.kind() == Edge.Kind.MAP;
        }
        for (PlannedTask task : graph.tasks()) {
            if (task.fanOut().isPresent()) {
                PlannedTask source = graph.task(task.fanOut().get().source());
                expansions[task.number()] = new Expansion(
                        run,
                        task,
                        Wiring.passesElementsOn(source) ? expansions[source.number()] : null,
                        keepsOutcomes[task.number()],
                        keepsElements[task.number()],
                        guarded);
            }
        }
    }

    /** The expansion of a task; null if it is no fan-out. */
    @Nullable
    Expansion of(int task) {
        return expansions[task];
    }

    String name(int task) {
        return graph.name(task);
    }

    boolean isSource(int task) {
        return isSource[task];
    }

    /** How many tasks and elements of a layer may be executed at once, as far as that is known. */
    int units(Layer layer, int ready) {
        long units = ready;
        for (int task = layer.first(); task < layer.end(); task++) {
            Expansion expansion = expansions[task];
            units += expansion == null || expansion.isLeftOut() ? 0 : Math.max(0, expansion.units() - 1);
        }
        return (int) Math.min(units, Integer.MAX_VALUE);
    }

    /** Ends what is left of a run that will do no more: for the owner, when no other worker works. */
    void settle(Worker owner) {
        for (Expansion expansion : expansions) {
            if (expansion != null) {
                expansion.settle(owner);
            }
        }
    }

    /** What the elements of a fan-out came to. */
    ElementResults results(int task) {
        Expansion expansion = expansions[task];
        if (expansion == null) {
            throw new IllegalArgumentException("task " + task + " is no fan-out");
        }
        return expansion.results();
    }
}
