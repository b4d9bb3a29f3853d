package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.IncludeDeclaration;
import dev.planloom.processor.model.Inclusion;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.Optional;
import java.util.function.Consumer;

/** A plan includes classes with tasks, each once, and not such as it has already. */
final class IncludeRule implements Rule {
    private static final int MOST_OBJECTS = 250;

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.includes().size(); i++) {
            Subject subject = new Subject.OfInclude(i);
            fault(plan, plan.includes().get(i))
                    .ifPresent(message -> findings.accept(new Finding(Code.Include, message, subject)));
        }
        if (plan.parts().size() > MOST_OBJECTS) {
            checkObjects(plan, findings);
        }
    }

    /** A method has 255 parameters at most, of which those of {@code run} are an object of each class, and the options. */
    private static void checkObjects(PlanDeclaration plan, Consumer<Finding> findings) {
        int[] parts = plan.tasks().stream()
                .filter(TaskDeclaration::needsObject)
                .mapToInt(TaskDeclaration::part)
                .distinct()
                .toArray();
        if (parts.length > MOST_OBJECTS) {
            int last = parts[MOST_OBJECTS];
            for (int i = 0; i < plan.includes().size(); i++) {
                if (plan.includes().get(i).inclusion().equals(new Inclusion.Joined(last))) {
                    String message =
                            "A run of " + plan.text() + " would take " + parts.length + " objects, and can take "
                                    + MOST_OBJECTS + ". Make the tasks of some classes static, or join classes.";
                    findings.accept(new Finding(Code.Include, message, new Subject.OfInclude(i)));
                }
            }
        }
    }

    private static Optional<String> fault(PlanDeclaration plan, IncludeDeclaration include) {
        String plansName = plan.tasksName();
        String name = include.name();
        return switch (include.inclusion()) {
            case Inclusion.Joined _ -> Optional.empty();
            case Inclusion.NoClass() ->
                Optional.of(plansName + " includes " + name + ", which is no class. Name a class with tasks.");
            case Inclusion.Itself() ->
                Optional.of(plansName + " includes itself, whose tasks the plan has in any case. Remove it.");
            case Inclusion.Repeated() -> Optional.of(plansName + " includes " + name + " twice. Remove one.");
            case Inclusion.Related(String other) ->
                Optional.of(
                        other.equals(plansName)
                                ? plansName + " includes " + name + ", but the one extends the other and has its tasks."
                                        + " Remove it."
                                : plansName + " includes " + other + " and " + name
                                        + ", of which the one extends the other and has its tasks. Remove one.");
            case Inclusion.WithoutTasks(boolean hasIncludes) ->
                Optional.of(plansName + " includes " + name + ", which neither declares nor inherits a task. "
                        + (hasIncludes
                                ? "Name the classes that it includes: a plan takes in no others by way of it."
                                : "Put @Task on the methods that are its tasks, or remove it."));
        };
    }
}
