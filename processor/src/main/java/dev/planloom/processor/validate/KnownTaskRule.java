package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskGroups;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.runtime.naming.ClosestName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Each name in {@code dependsOn} and {@code @When}, and each parameter, names a task of the plan; one in {@code dependsOn} a
 * group, if not that.
 */
final class KnownTaskRule implements Rule {
    private static final int LISTED = 8;

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.dependsOn().size(); k++) {
                checkAwaited(plan, names, task, task.dependsOn().get(k), new Subject.OfDependsOn(i, k), findings);
            }
            List<String> flags = task.tolerance().flags();
            for (int k = 0; k < flags.size(); k++) {
                check(plan, names, task, flags.get(k), new Subject.OfWhenName(i, k), findings);
            }
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                if (parameter.isNamed() && isUnknown(plan, names, task, parameter.task())) {
                    boolean isEach = parameter.each().isPresent();
                    String fact = task.name() + " takes the " + (isEach ? "elements" : "value") + " of '"
                            + parameter.task() + "', which is no task of " + plan.text() + ". ";
                    boolean isOwnName = parameter.task().equals(parameter.name()) && !isEach;
                    String means = isOwnName ? "Name the parameter after a task, or put @From(\"…\") on it. " : "";
                    String fix = fix(plan, names, task, parameter.task(), List.of(), means);
                    findings.accept(new Finding(Code.UnknownTask, fact + fix, new Subject.OfParameterTask(i, k)));
                }
            }
        }
    }

    private static void check(
            PlanDeclaration plan,
            TaskNames names,
            TaskDeclaration task,
            String name,
            Subject subject,
            Consumer<Finding> findings) {
        if (isUnknown(plan, names, task, name)) {
            String fact = task.name() + " depends on '" + name + "', which is no task of " + plan.text() + ". ";
            String fix = fix(plan, names, task, name, List.of(), "");
            findings.accept(new Finding(Code.UnknownTask, fact + fix, subject));
        }
    }

    /** Checks a name in {@code dependsOn}, which may be a group's. */
    private static void checkAwaited(
            PlanDeclaration plan,
            TaskNames names,
            TaskDeclaration task,
            String name,
            Subject subject,
            Consumer<Finding> findings) {
        TaskGroups groups = names.groups();
        if (groups.isEmpty()) {
            check(plan, names, task, name, subject, findings);
        } else if (!groups.contains(name) && isUnknown(plan, names, task, name)) {
            String fact = task.name() + " depends on '" + name + "', which is no task or group of " + plan.text();
            List<String> close = groups.around()
                    .filter(group -> !TaskGroups.isIn(task, group))
                    .filter(group -> Math.abs(group.length() - name.length()) <= ClosestName.MOST)
                    .toList();
            String fix = fix(plan, names, task, name, close, "");
            boolean isList = fix.equals(list(plan, others(names, task)));
            String others = isList ? listGroups(groups, task) : "";
            findings.accept(new Finding(Code.UnknownTask, fact + ". " + fix + others, subject));
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

    /** The names that a task can mean: all but its own. */
    private static List<String> others(TaskNames names, TaskDeclaration task) {
        return names.all().stream().filter(name -> !name.equals(task.name())).toList();
    }

    private static String fix(
            PlanDeclaration plan, TaskNames names, TaskDeclaration by, String name, List<String> groups, String means) {
        if (names.groups().contains(name)) {
            return "It is a group, which dependsOn alone can name. Name one of its tasks.";
        }
        List<String> others = others(names, by);
        for (TaskDeclaration task : plan.tasks()) {
            if (task.method().equals(name) && others.contains(task.name())) {
                return "The method " + name + " is the task '" + task.name() + "'.";
            }
        }
        if (plan.parts().stream().anyMatch(part -> part.otherMethods().contains(name))) {
            return "The method " + name + " lacks @Task.";
        }
        List<String> close = new ArrayList<>(names.waysToName(by, name.indexOf('.') >= 0));
        close.addAll(groups);
        return ClosestName.to(name, close)
                .map(meant -> "Did you mean '" + String.join("' or '", names.namesOf(by, meant)) + "'?")
                .orElseGet(() -> means + list(plan, others));
    }

    private static String list(PlanDeclaration plan, List<String> others) {
        String listed = String.join(", ", others.subList(0, Math.min(LISTED, others.size())));
        if (others.size() > LISTED) {
            return "There are " + others.size() + " other tasks: " + listed + ", …";
        }
        return switch (others.size()) {
            case 0 -> capital(plan.text()) + " has no other task.";
            case 1 -> "The only other task is " + listed + ".";
            default -> "The other tasks are " + listed + ".";
        };
    }

    private static String capital(String text) {
        return text.startsWith("the ") ? "T" + text.substring(1) : text;
    }

    /** The groups that a task can mean: those to which it does not belong. */
    private static String listGroups(TaskGroups groups, TaskDeclaration task) {
        List<String> others = groups.all().stream()
                .filter(group -> !TaskGroups.isIn(task, group))
                .toList();
        String listed = String.join(", ", others.subList(0, Math.min(LISTED, others.size())));
        return switch (others.size()) {
            case 0 -> "";
            case 1 -> " The only other group is " + listed + ".";
            default -> " The other groups are " + listed + (others.size() > LISTED ? ", …" : ".");
        };
    }
}
