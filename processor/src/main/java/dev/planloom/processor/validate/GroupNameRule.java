package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A group's name is made of words and dots, and is no task's. */
final class GroupNameRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        if (names.groups().isEmpty()) {
            return;
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            Subject subject = new Subject.OfGroup(i);
            plan.tasks()
                    .get(i)
                    .group()
                    .filter(group -> !isLegal(group))
                    .map(group ->
                            "'" + group + "' is no name for a group. Use words of letters, digits, '_' and '-' that"
                                    + " begin with a letter, and a dot between two of them.")
                    .ifPresent(message -> findings.accept(new Finding(Code.IllegalName, message, subject)));
        }
        checkTasks(plan, names, findings);
    }

    private static boolean isLegal(String group) {
        return Arrays.stream(group.split("\\.", -1)).allMatch(LegalNameRule::isWord);
    }

    /** Tells of each group with the name of a task once, where the first of its tasks states it. */
    private static void checkTasks(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        Set<String> checked = new HashSet<>();
        for (TaskDeclaration task : plan.tasks()) {
            // Of several classes with such a task each can name it without its class.
            for (String name : List.of(task.name(), task.simpleName())) {
                if (checked.add(name) && names.groups().contains(name)) {
                    findings.accept(clash(plan, names, name));
                }
            }
        }
        // A task's name with its class before it has a dot, as groups have.
        names.groups()
                .around()
                .filter(group -> group.indexOf('.') >= 0 && checked.add(group) && names.isQualified(group))
                .forEach(group -> findings.accept(clash(plan, names, group)));
    }

    private static Finding clash(PlanDeclaration plan, TaskNames names, String name) {
        String message = plan.tasksName() + " has a task and a group named '" + name
                + "', so that a name in dependsOn could mean either. Give one of them another name.";
        int first = names.groups().tasks(name).getFirst();
        return new Finding(Code.GroupClash, message, new Subject.OfGroup(first));
    }
}
