package dev.planloom.processor.validate;

import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskGroups;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.runtime.naming.ClosestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do about a name that no task of a plan has: what was probably meant, or else what there is. */
final class NameFix {
    private static final int LISTED = 8;

    private final PlanDeclaration plan;
    private final TaskNames names;
    private final CloseNames close = new CloseNames();

    NameFix(PlanDeclaration plan, TaskNames names) {
        this.plan = plan;
        this.names = names;
    }

    /**
     * The fix where a task must be named.
     *
     * @param by the task with the name
     * @param name the name
     * @param otherwise what to say first if nothing close is found
     */
    String ofTask(TaskDeclaration by, String name, String otherwise) {
        if (names.groups().contains(name)) {
            return "It is a group, which dependsOn alone can name. Name one of its tasks.";
        }
        return known(by, name, List.of()).orElseGet(() -> otherwise + tasks(others(by)));
    }

    /** The fix where a group may be named, too. */
    String ofTaskOrGroup(TaskDeclaration by, String name) {
        List<String> groups = names.groups()
                .around()
                .filter(group -> !TaskGroups.isIn(by, group))
                .filter(group -> Math.abs(group.length() - name.length()) <= ClosestName.MOST)
                .toList();
        return known(by, name, groups).orElseGet(() -> tasks(others(by)) + groups(by));
    }

    /** What was meant, if that can be guessed. */
    private Optional<String> known(TaskDeclaration by, String name, List<String> groups) {
        for (TaskDeclaration task : plan.tasks()) {
            if (task.method().equals(name) && !task.name().equals(by.name())) {
                return Optional.of("The method " + name + " is the task '" + task.name() + "'.");
            }
        }
        if (plan.parts().stream().anyMatch(part -> part.otherMethods().contains(name))) {
            return Optional.of("The method " + name + " lacks @Task.");
        }
        List<String> candidates = new ArrayList<>(names.waysToName(by, name.indexOf('.') >= 0));
        candidates.addAll(groups);
        return close.to(name, candidates)
                .map(meant -> "Did you mean '" + String.join("' or '", names.namesOf(by, meant)) + "'?");
    }

    /** The names that a task can mean: all but its own. */
    private List<String> others(TaskDeclaration by) {
        return names.all().stream().filter(name -> !name.equals(by.name())).toList();
    }

    private String tasks(List<String> others) {
        if (others.size() > LISTED) {
            return "There are " + others.size() + " other tasks: " + listed(others) + ", …";
        }
        return switch (others.size()) {
            case 0 -> capital(plan.text()) + " has no other task.";
            case 1 -> "The only other task is " + listed(others) + ".";
            default -> "The other tasks are " + listed(others) + ".";
        };
    }

    private static String capital(String text) {
        return text.startsWith("the ") ? "T" + text.substring(1) : text;
    }

    /** The groups that a task can mean: those to which it does not belong. */
    private String groups(TaskDeclaration by) {
        List<String> others = names.groups().all().stream()
                .filter(group -> !TaskGroups.isIn(by, group))
                .toList();
        return switch (others.size()) {
            case 0 -> "";
            case 1 -> " The only other group is " + listed(others) + ".";
            default -> " The other groups are " + listed(others) + (others.size() > LISTED ? ", …" : ".");
        };
    }

    private static String listed(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
    }
}
