package dev.planloom.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tasks of a plan by their names. Where two have one name, it means the first; where a group has that of a task, the
 * task.
 *
 * <p>Tasks name one another as the classes write it, which {@link #meant} reads; {@link #resolved} puts the plan's names in place
 * of that, by which everything else finds tasks.
 */
public final class TaskNames {
    private final List<TaskDeclaration> tasks;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Qualifiers qualifiers;

    /** For each class of the plan the indexes of its tasks, by the names that they have in it. */
    private final List<Map<String, Integer>> parts = new ArrayList<>();

    private final TaskGroups groups;

    public TaskNames(PlanDeclaration plan) {
        tasks = plan.tasks();
        List<ClassName> types = new ArrayList<>();
        for (PartDeclaration part : plan.parts()) {
            types.add(part.type());
            parts.add(new HashMap<>());
        }
        qualifiers = new Qualifiers(types);
        for (int task = 0; task < tasks.size(); task++) {
            indexes.putIfAbsent(tasks.get(task).name(), task);
            parts.get(tasks.get(task).part()).putIfAbsent(tasks.get(task).simpleName(), task);
        }
        groups = new TaskGroups(tasks);
    }

    /** A plan whose tasks name one another by the plan's names; what means no task, or several, is left as it is written. */
    public static PlanDeclaration resolved(PlanDeclaration plan) {
        TaskNames names = new TaskNames(plan);
        List<TaskDeclaration> tasks = new ArrayList<>();
        for (TaskDeclaration task : plan.tasks()) {
            tasks.add(task.withReferences(name -> names.resolved(task, name)));
        }
        return plan.withTasks(tasks);
    }

    private String resolved(TaskDeclaration by, String name) {
        if (parts.size() == 1 && indexes.containsKey(name)) {
            return name; // as in most plans
        }
        List<Integer> meant = meant(by, name);
        return meant.size() == 1 ? tasks.get(meant.getFirst()).name() : name;
    }

    /**
     * What a name means to a task: of the tasks of its own class one, else those of all others. It may stand with its class
     * before it.
     *
     * @param by the task that names it
     * @param name a name as it is written
     * @return the indexes of the tasks that it may mean
     */
    public List<Integer> meant(TaskDeclaration by, String name) {
        List<Integer> all = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            add(part, name, all);
        }
        if (all.isEmpty()) {
            addQualified(name, all);
        }
        return all.stream()
                .filter(task -> tasks.get(task).part() == by.part())
                .findFirst()
                .map(List::of)
                .orElse(all);
    }

    /**
     * The names by which a task can mean others, of which a misspelt one may be one.
     *
     * @param by the task
     * @param isQualified whether each has its class before it
     */
    public List<String> waysToName(TaskDeclaration by, boolean isQualified) {
        return tasks.stream()
                .filter(task -> !task.name().equals(by.name()))
                .map(task -> isQualified || task.simpleName().equals(by.simpleName())
                        ? qualified(task) // since the bare name means the task itself
                        : task.simpleName())
                .distinct()
                .toList();
    }

    private String qualified(TaskDeclaration task) {
        return qualifiers.of(task.part()) + "." + task.simpleName();
    }

    /** How a task writes what a name can mean: the name, if that is one task, else each with its class before it. */
    public List<String> namesOf(TaskDeclaration by, String name) {
        List<Integer> meant = meant(by, name);
        return meant.size() < 2
                ? List.of(name)
                : meant.stream().map(tasks::get).map(this::qualified).toList();
    }

    /** Whether a name is that of a class of the plan with that of one of its tasks behind it. */
    public boolean isQualified(String name) {
        List<Integer> found = new ArrayList<>();
        addQualified(name, found);
        return !found.isEmpty();
    }

    private void addQualified(String name, List<Integer> found) {
        int dot = name.lastIndexOf('.');
        if (dot >= 0) {
            qualifiers.meant(name.substring(0, dot)).forEach(part -> add(part, name.substring(dot + 1), found));
        }
    }

    private void add(int part, String simpleName, List<Integer> found) {
        Integer task = parts.get(part).get(simpleName);
        if (task != null) {
            found.add(task);
        }
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
