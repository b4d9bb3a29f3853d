package dev.planloom.processor.validate;

import dev.planloom.processor.layer.CycleFinder;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Dependency;
import dev.planloom.processor.model.DependencyGraph;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells of the cycles in a graph that could not be layered. Each is told once, at the dependency of its first declared
 * task that closes it, with the whole path. The other dependencies on the path are details, each at its own place: only so does
 * the compiler say in which line each stands.
 */
public final class CycleRule {
    private final PlanDeclaration plan;
    private final DependencyGraph graph;

    private CycleRule(PlanDeclaration plan, DependencyGraph graph) {
        this.plan = plan;
        this.graph = graph;
    }

    /** What a task of a cycle depends on there. */
    private record Link(TaskDeclaration task, TaskDeclaration on, Subject source) {
        /** How it says so, in a word or two. */
        String kind() {
            return switch (source) {
                case Subject.OfDependsOn name ->
                    group(name).map(group -> "group " + group).orElse("dependsOn");
                case Subject.OfWhenName _ -> "@When";
                default -> "parameter";
            };
        }

        /** What it says, as a sentence without its end. */
        String fact() {
            String what = switch (source) {
                case Subject.OfDependsOn name ->
                    " depends on " + on.name()
                            + group(name)
                                    .map(group -> ", by the group '" + group + "'")
                                    .orElse("");
                case Subject.OfWhenName _ -> " starts only if " + on.name() + " says so";
                default -> " takes " + on.name();
            };
            return task.name() + what;
        }

        /** The group that a name in {@code dependsOn} means, if it means one. */
        private Optional<String> group(Subject.OfDependsOn source) {
            String name = task.dependsOn().get(source.index());
            return Optional.of(name).filter(_ -> TaskGroups.isIn(on, name) && !name.equals(on.name()));
        }
    }

    /**
     * Explains why a graph has no layers.
     *
     * @param plan the plan as declared
     * @param graph its graph
     * @return a finding for each independent cycle
     */
    public static List<Finding> check(PlanDeclaration plan, DependencyGraph graph) {
        CycleRule rule = new CycleRule(plan, graph);
        return CycleFinder.find(graph.indexes()).stream().map(rule::finding).toList();
    }

    private Finding finding(int[] cycle) {
        String first = plan.tasks().get(cycle[0]).name();
        List<Link> links = links(cycle);
        String path = links.stream()
                .map(link -> link.task().name() + " (" + link.kind() + ")")
                .collect(Collectors.joining(" → ", first + " → ", ". Remove one of these dependencies."));
        List<Finding.Detail> details = new ArrayList<>();
        for (Link link : links.subList(0, links.size() - 1)) {
            String place = "Dependency " + (details.size() + 1) + " of " + links.size() + " in the cycle of " + first;
            details.add(new Finding.Detail(place + ": " + link.fact() + ".", link.source()));
        }
        return new Finding(Code.Cycle, path, links.getLast().source(), details);
    }

    /** What the second task of a cycle depends on, then the third, and so on to the first. */
    private List<Link> links(int[] cycle) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < cycle.length; i++) {
            int task = cycle[(i + 1) % cycle.length];
            int on = cycle[i];
            Subject source = graph.of(task).stream()
                    .filter(dependency -> dependency.on() == on)
                    .map(Dependency::source)
                    .findFirst()
                    .orElseThrow();
            links.add(new Link(plan.tasks().get(task), plan.tasks().get(on), source));
        }
        return links;
    }
}
