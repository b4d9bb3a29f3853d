package dev.planloom.processor.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tasks of a plan by their names. Where two have one name, it means the first; where a group has that of a task, the
 * task.
 */
public final class TaskNames {
    private final List<TaskDeclaration> tasks;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final TaskGroups groups;

    public TaskNames(PlanDeclaration plan) {
        tasks = plan.tasks();
        for (int task = 0; task < tasks.size(); task++) {
            indexes.putIfAbsent(tasks.get(task).name(), task);
        }
        groups = new TaskGroups(tasks);
    }

    /** The groups of the plan. */
    public TaskGroups groups() {
        return groups;
    }

    /** The indexes of the tasks that a name in {@code dependsOn} means: that of a task, or of all tasks of a group. */
    public List<Integer> awaited(String name) {
        Integer index = indexes.get(name);
        return index == null ? groups.tasks(name) : List.of(index);
    }

    /** The index of the task of a name among the plan's declarations, if there is one. */
    public OptionalInt index(String name) {
        Integer index = indexes.get(name);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The first task of a name, if there is one. */
    public Optional<TaskDeclaration> find(String name) {
        return Optional.ofNullable(indexes.get(name)).map(tasks::get);
    }

    /** All names, in the order of declaration. */
    public List<String> all() {
        return tasks.stream().map(TaskDeclaration::name).distinct().toList();
    }
}
