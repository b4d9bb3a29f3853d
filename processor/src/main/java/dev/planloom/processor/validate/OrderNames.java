package dev.planloom.processor.validate;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the names in {@code dependsOn} of a plan that passed add to what else it says. */
final class OrderNames {
    /** What a name adds. */
    enum Addition {
        /** An edge of the graph. */
        EDGE,
        /** Nothing: a name before it is the same. */
        REPEATED,
        /** Nothing: a parameter or {@code @When} says the same of the same task. */
        SAID_OTHERWISE
    }

    /**
     * A name that is that of a task.
     *
     * @param task the task with the name in its {@code dependsOn}
     * @param on the task of that name
     * @param subject where it stands
     * @param addition what it adds
     */
    record Stated(LayeredTask task, LayeredTask on, Subject subject, Addition addition) {}

    private final IdentityHashMap<TaskDeclaration, LayeredTask> tasks = new IdentityHashMap<>();
    private final TaskNames names;

    private OrderNames(LayeredPlan plan, TaskNames names) {
        for (LayeredTask task : plan.tasks()) {
            tasks.put(task.declaration(), task);
        }
        this.names = names;
    }

    /** All names that are those of tasks, in the order of declaration. */
    static List<Stated> of(LayeredPlan plan, TaskNames names) {
        OrderNames all = new OrderNames(plan, names);
        List<Stated> stated = new ArrayList<>();
        for (int task = 0; task < plan.declaration().tasks().size(); task++) {
            all.addOf(task, plan.declaration().tasks().get(task), stated);
        }
        return stated;
    }

    private void addOf(int index, TaskDeclaration declaration, List<Stated> stated) {
        if (declaration.dependsOn().isEmpty()) {
            return;
        }
        LayeredTask task = layered(declaration);
        Set<Integer> edges = new HashSet<>(task.after());
        edges.addAll(task.afterEnd());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < declaration.dependsOn().size(); i++) {
            Subject subject = new Subject.OfDependsOn(index, i);
            names.find(declaration.dependsOn().get(i)).map(this::layered).ifPresent(on -> {
                Addition addition = edges.contains(on.number()) ? Addition.EDGE : Addition.SAID_OTHERWISE;
                boolean isNew = seen.add(on.number());
                stated.add(new Stated(task, on, subject, isNew ? addition : Addition.REPEATED));
            });
        }
    }

    private LayeredTask layered(TaskDeclaration declaration) {
        LayeredTask task = tasks.get(declaration);
        if (task == null) {
            throw new IllegalStateException(declaration.name() + " has no number");
        }
        return task;
    }
}
