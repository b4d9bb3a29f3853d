package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskGraph;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tasks of a plan a run executes that is to execute some alone. */
public final class Selection {
    private Selection() {}

    /**
     * The tasks that some names stand for, and all that they depend on, directly or not.
     *
     * @param graph the plan
     * @param names names of tasks and groups; empty for all tasks
     * @return for each task by its number whether it is one of them; null for all tasks
     * @throws IllegalArgumentException if the plan has no task or group of a name
     */
    public static boolean @Nullable [] of(TaskGraph graph, Set<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        boolean[] selected = new boolean[graph.size()];
        for (String name : names) {
            graph.tasks(name).forEach(task -> selected[task.number()] = true);
        }
        // A task's number is higher than those of its dependencies.
        for (int task = selected.length - 1; task >= 0; task--) {
            if (selected[task]) {
                selectDependencies(graph, graph.tasks().get(task), selected);
            }
        }
        return selected;
    }

    private static void selectDependencies(TaskGraph graph, PlannedTask task, boolean[] selected) {
        for (Edge edge : task.dependencies()) {
            selected[graph.task(edge.from()).number()] = true;
        }
    }
}
