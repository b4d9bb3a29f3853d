package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A parameter's type takes the value of its task, or what else the task has for it. What a method's own type parameters
 * stand for is not known.
 */
final class TypeRule implements Rule {
    private final Needs needs;

    TypeRule(Needs needs) {
        this.needs = needs;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                OptionalInt source = names.index(parameter.task());
                if (source.isPresent() && source.getAsInt() != i) {
                    TaskDeclaration dependency = plan.tasks().get(source.getAsInt());
                    boolean isGeneric = task.isGeneric() || dependency.isGeneric();
                    if (!isGeneric
                            && !isForValueRule(parameter, dependency)
                            && needs.of(parameter, dependency).isEmpty()) {
                        String message = new Mismatch(task, parameter, dependency).text(needs);
                        findings.accept(new Finding(Code.WrongType, message, new Subject.OfParameter(i, k)));
                    }
                }
            }
        }
    }

    /** Whether there is no value, and the parameter is no outcome. */
    private static boolean isForValueRule(ParameterDeclaration parameter, TaskDeclaration dependency) {
        return dependency.value().isEmpty()
                && parameter.tolerant().stream().noneMatch(type -> type.need() == Need.OUTCOME);
    }
}
