package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/** No two tasks of a plan have one name. Each after the first is reported. */
final class UniqueTaskRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            int first = names.index(task.name()).orElseThrow();
            if (first != i) {
                String message = plan.part(task).name() + " has two tasks named '" + task.simpleName() + "', "
                        + Signature.of(plan.tasks().get(first)) + " and " + Signature.of(task)
                        + ". Give one of them another name: @Task(name = \"…\").";
                findings.accept(new Finding(Code.DuplicateTask, message, new Subject.OfTaskName(i)));
            }
        }
    }
}
