package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.EachDeclaration;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.Optional;
import java.util.function.Consumer;

/** A worker claims at least one element of a fan-out at a time. */
final class BatchRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.parameters().size(); k++) {
                Optional<EachDeclaration> each = task.parameters().get(k).each();
                if (each.isPresent() && each.get().batch() < 1) {
                    String message = "The batch of " + task.name() + " is "
                            + each.get().batch() + ". Let it be at least 1, which is the default.";
                    findings.accept(new Finding(Code.Batch, message, new Subject.OfBatch(i, k)));
                }
            }
        }
    }
}
