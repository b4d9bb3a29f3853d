package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/** A parameter takes a value or each of its elements, not both. */
final class TwoSourcesRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                if (parameter.each().isPresent() && parameter.each().get().hasFrom()) {
                    String message = "The parameter " + parameter.name() + " of " + task.name()
                            + " has @From, for a value, and @Each, for each element of one. Remove either.";
                    findings.accept(new Finding(Code.TwoSources, message, new Subject.OfEach(i, k)));
                }
            }
        }
    }
}
