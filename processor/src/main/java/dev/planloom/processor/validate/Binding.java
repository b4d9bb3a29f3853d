package dev.planloom.processor.validate;

import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A parameter that is bound to another task.
 *
 * @param task the task with the parameter
 * @param taskIndex its index
 * @param parameter the parameter
 * @param index its index
 * @param dependency the task that it is bound to
 * @param dependencyIndex its index
 */
record Binding(
        TaskDeclaration task,
        int taskIndex,
        ParameterDeclaration parameter,
        int index,
        TaskDeclaration dependency,
        int dependencyIndex) {
    /** All of a plan, in the order of declaration. */
    static List<Binding> of(PlanDeclaration plan, TaskNames names) {
        List<Binding> bindings = new ArrayList<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                OptionalInt source = names.index(parameter.task());
                if (source.isPresent() && source.getAsInt() != i) {
                    TaskDeclaration dependency = plan.tasks().get(source.getAsInt());
                    bindings.add(new Binding(task, i, parameter, k, dependency, source.getAsInt()));
                }
            }
        }
        return bindings;
    }

    /** Whether a method's type parameters leave it open of what type something is. */
    boolean isGeneric() {
        return task.isGeneric() || dependency.isGeneric();
    }

    /** Whether the parameter takes each element of the dependency's value. */
    boolean isEach() {
        return parameter.each().isPresent();
    }

    Subject subject() {
        return new Subject.OfParameter(taskIndex, index);
    }

    /** What names the dependency. */
    Subject source() {
        return new Subject.OfParameterTask(taskIndex, index);
    }
}
