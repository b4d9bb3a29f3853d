package dev.planloom.processor.validate;

import dev.planloom.processor.layer.CycleFinder;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Dependency;
import dev.planloom.processor.model.DependencyGraph;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells of the cycles in a graph that could not be layered. Each is told once, at the dependency of its first declared
 * task that closes it, with the whole path.
 */
public final class CycleRule {
    private CycleRule() {}

    /**
     * Explains why a graph has no layers.
     *
     * @param plan the plan as declared
     * @param graph its graph
     * @return a finding for each independent cycle
     */
    public static List<Finding> check(PlanDeclaration plan, DependencyGraph graph) {
        List<Finding> findings = new ArrayList<>();
        for (int[] cycle : CycleFinder.find(graph.indexes())) {
            String path = Arrays.stream(cycle)
                    .mapToObj(task -> plan.tasks().get(task).name())
                    .collect(Collectors.joining(" → "));
            String message = path + " → " + plan.tasks().get(cycle[0]).name() + ". Remove one of these dependencies.";
            findings.add(new Finding(Code.Cycle, message, closing(graph, cycle)));
        }
        return findings;
    }

    /** What declares that the first task of a cycle depends on the last. */
    private static Subject closing(DependencyGraph graph, int[] cycle) {
        return graph.of(cycle[0]).stream()
                .filter(dependency -> dependency.on() == cycle[cycle.length - 1])
                .map(Dependency::source)
                .findFirst()
                .orElseThrow();
    }
}
