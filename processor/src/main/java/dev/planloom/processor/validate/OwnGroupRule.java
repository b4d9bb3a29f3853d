package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskGroups;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/** No task depends on a group to which it belongs: it would wait for itself. */
final class OwnGroupRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.dependsOn().size(); k++) {
                String name = task.dependsOn().get(k);
                if (TaskGroups.isIn(task, name) && names.index(name).isEmpty()) {
                    String message = task.name() + " depends on the group '" + name + "', to which it belongs itself"
                            + (task.group().get().equals(name)
                                    ? ""
                                    : " in '" + task.group().get() + "'")
                            + ". Name the tasks that it waits for, or move it out of the group.";
                    findings.accept(new Finding(Code.SelfDependency, message, new Subject.OfDependsOn(i, k)));
                }
            }
        }
    }
}
