package dev.planloom.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The task graph as it was declared: for each task its dependencies, each once, those of parameters first; a group that it
 * names counts as all tasks of that. Names that no task has and dependencies of a task on itself, or on a group to which it
 * belongs, are left out; they are findings of their own.
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
        for (int i = 0; i < declaration.dependsOn().size(); i++) {
            List<Integer> awaited = names.awaited(declaration.dependsOn().get(i));
            if (Collections.binarySearch(awaited, task) < 0) {
                Subject source = new Subject.OfDependsOn(task, i);
                for (int on : awaited) {
                    found.putIfAbsent(on, new Dependency(on, source));
                }
            }
        }
        List<String> flags = declaration.tolerance().flags();
        for (int i = 0; i < flags.size(); i++) {
            OptionalInt on = names.index(flags.get(i));
            if (on.isPresent() && on.getAsInt() != task) {
                Subject source = new Subject.OfWhenName(task, i);
                found.putIfAbsent(on.getAsInt(), new Dependency(on.getAsInt(), source));
            }
        }
        return List.copyOf(found.values());
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
        int[][] indexes = new int[size()][];
        for (int task = 0; task < indexes.length; task++) {
            indexes[task] = new int[of(task).size()];
            for (int i = 0; i < indexes[task].length; i++) {
                indexes[task][i] = of(task).get(i).on();
            }
        }
        return indexes;
    }
}
