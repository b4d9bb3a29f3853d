package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A parameter takes the value of a task that has one. */
final class ValueRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.parameters().size(); k++) {
                OptionalInt source = names.index(task.parameters().get(k).task());
                if (source.isPresent() && source.getAsInt() != i) {
                    TaskDeclaration dependency = plan.tasks().get(source.getAsInt());
                    if (dependency.value().isEmpty()) {
                        String message = task.name() + " takes the value of " + dependency.name()
                                + ", which is void. Let " + dependency.name()
                                + " return a value, or remove the parameter and depend on its end alone:"
                                + " @Task(dependsOn = \"" + dependency.name() + "\").";
                        findings.accept(new Finding(Code.VoidValue, message, new Subject.OfParameterTask(i, k)));
                    }
                }
            }
        }
    }
}
