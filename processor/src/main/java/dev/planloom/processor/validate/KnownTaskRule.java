package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.List;
import java.util.function.Consumer;

/** Each name in {@code dependsOn}, and each parameter, names a task of the plan. */
final class KnownTaskRule implements Rule {
    private static final int LISTED = 8;

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.dependsOn().size(); k++) {
                String name = task.dependsOn().get(k);
                if (isUnknown(plan, names, name)) {
                    String fact = task.name() + " depends on '" + name + "', which is no task of " + plan.tasksName() + ". ";
                    String fix = fix(plan, names, name, list(names));
                    findings.accept(new Finding(Code.UnknownTask, fact + fix, new Subject.OfDependsOn(i, k)));
                }
            }
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                if (isUnknown(plan, names, parameter.task())) {
                    String fact = task.name() + " takes the value of '" + parameter.task() + "', which is no task of "
                            + plan.tasksName() + ". ";
                    String otherwise = "Name the parameter after a task, or put @From(\"…\") on it. " + list(names);
                    String fix = fix(plan, names, parameter.task(), otherwise);
                    findings.accept(new Finding(Code.UnknownTask, fact + fix, new Subject.OfParameterTask(i, k)));
                }
            }
        }
    }

    /** Whether no task has a name. One that a method has lost by overriding it is a finding of its own. */
    private static boolean isUnknown(PlanDeclaration plan, TaskNames names, String name) {
        return names.index(name).isEmpty()
                && plan.lostTasks().stream().noneMatch(lost -> lost.task().equals(name));
    }

    private static String fix(PlanDeclaration plan, TaskNames names, String name, String otherwise) {
        if (plan.otherMethods().contains(name)) {
            return "The method " + name + " lacks @Task.";
        }
        return ClosestName.to(name, names.all())
                .map(close -> "Did you mean '" + close + "'?")
                .orElse(otherwise);
    }

    private static String list(TaskNames names) {
        List<String> all = names.all();
        String listed = String.join(", ", all.subList(0, Math.min(LISTED, all.size())));
        return all.size() <= LISTED
                ? "The tasks are " + listed + "."
                : "There are " + all.size() + " tasks: " + listed + ", …";
    }
}
