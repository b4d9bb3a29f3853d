package dev.planloom.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * The task graph as it was declared: for each task its dependencies, each once, those of parameters first. Names that no
 * task has and dependencies of a task on itself are left out; they are findings of their own.
 */
public final class DependencyGraph {
    private final List<List<Dependency>> dependencies = new ArrayList<>();

    public DependencyGraph(PlanDeclaration plan, TaskNames names) {
        for (int task = 0; task < plan.tasks().size(); task++) {
            dependencies.add(dependencies(plan.tasks().get(task), task, names));
        }
    }

    private static List<Dependency> dependencies(TaskDeclaration declaration, int task, TaskNames names) {
        Map<Integer, Dependency> found = new LinkedHashMap<>();
        for (int i = 0; i < declaration.parameters().size(); i++) {
            OptionalInt on = names.index(declaration.parameters().get(i).task());
            if (on.isPresent() && on.getAsInt() != task) {
                Subject source = new Subject.OfParameterTask(task, i);
                found.putIfAbsent(on.getAsInt(), new Dependency(on.getAsInt(), source));
            }
        }
        add(found, declaration.dependsOn(), task, names, i -> new Subject.OfDependsOn(task, i));
        add(found, declaration.tolerance().flags(), task, names, i -> new Subject.OfWhenName(task, i));
        return List.copyOf(found.values());
    }

    private static void add(
            Map<Integer, Dependency> found, List<String> on, int task, TaskNames names, IntFunction<Subject> source) {
        for (int i = 0; i < on.size(); i++) {
            OptionalInt index = names.index(on.get(i));
            if (index.isPresent() && index.getAsInt() != task) {
                found.putIfAbsent(index.getAsInt(), new Dependency(index.getAsInt(), source.apply(i)));
            }
        }
    }

    /** The number of tasks. */
    public int size() {
        return dependencies.size();
    }

    /** The dependencies of a task. */
    public List<Dependency> of(int task) {
        return dependencies.get(task);
    }

    /** For each task the indexes of those that it depends on. */
    public int[][] indexes() {
        return dependencies.stream()
                .map(list -> list.stream().mapToInt(Dependency::on).toArray())
                .toArray(int[][]::new);
    }
}
