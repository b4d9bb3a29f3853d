package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskGroups;
import dev.planloom.processor.model.TaskNames;
import java.util.List;
import java.util.function.Consumer;

/**
 * Each name in {@code dependsOn} and {@code @When}, and each parameter, names a task of the plan; one in {@code dependsOn} a
 * group, if not that.
 */
final class KnownTaskRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        NameFix fixes = new NameFix(plan, names);
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.dependsOn().size(); k++) {
                checkAwaited(plan, names, fixes, task, new Subject.OfDependsOn(i, k), findings);
            }
            List<String> flags = task.tolerance().flags();
            for (int k = 0; k < flags.size(); k++) {
                check(plan, names, fixes, task, flags.get(k), new Subject.OfWhenName(i, k), findings);
            }
            for (int k = 0; k < task.parameters().size(); k++) {
                checkParameter(plan, names, fixes, task, new Subject.OfParameterTask(i, k), findings);
            }
        }
    }

    private static void checkParameter(
            PlanDeclaration plan,
            TaskNames names,
            NameFix fixes,
            TaskDeclaration task,
            Subject.OfParameterTask subject,
            Consumer<Finding> findings) {
        ParameterDeclaration parameter = task.parameters().get(subject.index());
        if (parameter.isNamed() && isUnknown(plan, names, task, parameter.task())) {
            boolean isEach = parameter.each().isPresent();
            String fact = task.name() + " takes the " + (isEach ? "elements" : "value") + " of '" + parameter.task()
                    + "', which is no task of " + plan.text() + ". ";
            boolean isOwnName = parameter.task().equals(parameter.name()) && !isEach;
            String means = isOwnName ? "Name the parameter after a task, or put @From(\"…\") on it. " : "";
            String fix = fixes.ofTask(task, parameter.task(), means);
            findings.accept(new Finding(Code.UnknownTask, fact + fix, subject));
        }
    }

    private static void check(
            PlanDeclaration plan,
            TaskNames names,
            NameFix fixes,
            TaskDeclaration task,
            String name,
            Subject subject,
            Consumer<Finding> findings) {
        if (isUnknown(plan, names, task, name)) {
            String fact = task.name() + " depends on '" + name + "', which is no task of " + plan.text() + ". ";
            findings.accept(new Finding(Code.UnknownTask, fact + fixes.ofTask(task, name, ""), subject));
        }
    }

    /** Checks a name in {@code dependsOn}, which may be a group's. */
    private static void checkAwaited(
            PlanDeclaration plan,
            TaskNames names,
            NameFix fixes,
            TaskDeclaration task,
            Subject.OfDependsOn subject,
            Consumer<Finding> findings) {
        String name = task.dependsOn().get(subject.index());
        if (names.groups().isEmpty()) {
            check(plan, names, fixes, task, name, subject, findings);
        } else if (!names.groups().contains(name) && isUnknown(plan, names, task, name)) {
            String fact = task.name() + " depends on '" + name + "', which is no task or group of " + plan.text();
            String fix = fixes.ofTaskOrGroup(task, name);
            findings.accept(new Finding(Code.UnknownTask, fact + ". " + fix, subject));
        }
    }

    /** Whether no task has a name. One that a method has lost by overriding it is a finding of its own, and so is its group. */
    private static boolean isUnknown(PlanDeclaration plan, TaskNames names, TaskDeclaration by, String name) {
        return names.index(name).isEmpty()
                && names.meant(by, name).isEmpty()
                && plan.lostTasks().stream()
                        .noneMatch(lost -> lost.task().equals(simple(name))
                                || lost.group()
                                        .filter(group -> TaskGroups.isIn(group, name))
                                        .isPresent());
    }

    /** A name without the class before it. */
    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
