package dev.planloom.runtime.execution;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Layer;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Wiring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fan-outs of one run, by the numbers of their tasks. */
final class Expansions {
    private final @Nullable Expansion[] expansions;

    /** For each task whether a fan-out takes its elements, so that its value must not be null. */
    private final boolean[] isSource;

    Expansions(Run run) {
        TaskGraph graph = run.graph;
        int tasks = graph.tasks().size();
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
                        keepsElements[task.number()]);
            }
        }
    }

    /** The expansion of a task; null if it is no fan-out. */
    @Nullable
    Expansion of(int task) {
        return expansions[task];
    }

    boolean isSource(int task) {
        return isSource[task];
    }

    /** How many tasks and elements of a layer may be executed at once, as far as that is known. */
    int units(Layer layer, int ready) {
        long units = ready;
        for (int task = layer.first(); task < layer.end(); task++) {
            Expansion expansion = expansions[task];
            units += expansion == null || expansion.isSkipped() ? 0 : Math.max(0, expansion.units() - 1);
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

    /** How each element of a fan-out ended. */
    List<Outcome<@Nullable Object>> outcomes(int task) {
        Expansion expansion = expansion(task);
        ElementRecords records = expansion.records();
        ElementValues values = expansion.values();
        List<Outcome<@Nullable Object>> outcomes = new ArrayList<>();
        for (long index = 0; index < records.drawn(); index++) {
            Outcome<@Nullable Object> other = records.outcome(index);
            outcomes.add(other == null ? new Outcome.Succeeded<>(values == null ? null : values.get(index)) : other);
        }
        return Collections.unmodifiableList(outcomes);
    }

    /** The values of a fan-out by element. */
    Map<@Nullable Object, @Nullable Object> map(int task) {
        Expansion expansion = expansion(task);
        String name = expansion.name();
        ElementValues elements = expansion.kept();
        ElementValues values = expansion.values();
        if (elements == null || values == null) {
            throw new IllegalArgumentException("the elements of " + name + " were not kept");
        }
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (long index = 0; index < expansion.records().drawn(); index++) {
            Object element = elements.get(index);
            if (map.containsKey(element) && !expansion.isDistinct()) {
                throw new IllegalStateException(
                        "two elements of '" + name + "' are equal, so that there is no map of its values"
                                + " by element: " + element + ". Say @Each(distinct = true), or take a List.");
            }
            map.put(element, values.get(index));
        }
        return Collections.unmodifiableMap(map);
    }

    private Expansion expansion(int task) {
        Expansion expansion = expansions[task];
        if (expansion == null) {
            throw new IllegalArgumentException("task " + task + " is no fan-out");
        }
        return expansion;
    }
}
