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

/** Each name in {@code dependsOn} and {@code @When}, and each parameter, names a task of the plan. */
final class KnownTaskRule implements Rule {
    private static final int LISTED = 8;

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        CloseNames close = new CloseNames();
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.dependsOn().size(); k++) {
                check(plan, names, close, task, task.dependsOn().get(k), new Subject.OfDependsOn(i, k), findings);
            }
            List<String> flags = task.tolerance().flags();
            for (int k = 0; k < flags.size(); k++) {
                check(plan, names, close, task, flags.get(k), new Subject.OfWhenName(i, k), findings);
            }
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                if (isUnknown(plan, names, parameter.task())) {
                    boolean isEach = parameter.each().isPresent();
                    String fact = task.name() + " takes the " + (isEach ? "elements" : "value") + " of '"
                            + parameter.task() + "', which is no task of " + plan.tasksName() + ". ";
                    List<String> others = others(names, task);
                    boolean isOwnName = parameter.task().equals(parameter.name()) && !isEach;
                    String means = isOwnName ? "Name the parameter after a task, or put @From(\"…\") on it. " : "";
                    String fix = fix(plan, close, others, parameter.task(), means + list(plan, others));
                    findings.accept(new Finding(Code.UnknownTask, fact + fix, new Subject.OfParameterTask(i, k)));
                }
            }
        }
    }

    private static void check(
            PlanDeclaration plan,
            TaskNames names,
            CloseNames close,
            TaskDeclaration task,
            String name,
            Subject subject,
            Consumer<Finding> findings) {
        if (isUnknown(plan, names, name)) {
            String fact = task.name() + " depends on '" + name + "', which is no task of " + plan.tasksName() + ". ";
            List<String> others = others(names, task);
            String fix = fix(plan, close, others, name, list(plan, others));
            findings.accept(new Finding(Code.UnknownTask, fact + fix, subject));
        }
    }

    /** Whether no task has a name. One that a method has lost by overriding it is a finding of its own. */
    private static boolean isUnknown(PlanDeclaration plan, TaskNames names, String name) {
        return names.index(name).isEmpty()
                && plan.lostTasks().stream().noneMatch(lost -> lost.task().equals(name));
    }

    /** The names that a task can mean: all but its own. */
    private static List<String> others(TaskNames names, TaskDeclaration task) {
        return names.all().stream().filter(name -> !name.equals(task.name())).toList();
    }

    private static String fix(
            PlanDeclaration plan, CloseNames close, List<String> others, String name, String otherwise) {
        for (TaskDeclaration task : plan.tasks()) {
            if (task.method().equals(name) && others.contains(task.name())) {
                return "The method " + name + " is the task '" + task.name() + "'.";
            }
        }
        if (plan.otherMethods().contains(name)) {
            return "The method " + name + " lacks @Task.";
        }
        return close.to(name, others)
                .map(meant -> "Did you mean '" + meant + "'?")
                .orElse(otherwise);
    }

    private static String list(PlanDeclaration plan, List<String> others) {
        String listed = String.join(", ", others.subList(0, Math.min(LISTED, others.size())));
        if (others.size() > LISTED) {
            return "There are " + others.size() + " other tasks: " + listed + ", …";
        }
        return switch (others.size()) {
            case 0 -> plan.tasksName() + " has no other task.";
            case 1 -> "The only other task is " + listed + ".";
            default -> "The other tasks are " + listed + ".";
        };
    }
}
