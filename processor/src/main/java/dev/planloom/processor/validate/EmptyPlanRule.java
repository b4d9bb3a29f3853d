package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/** A plan has tasks. */
final class EmptyPlanRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        if (plan.tasks().isEmpty()
                && plan.lostTasks().isEmpty()
                && plan.includes().isEmpty()) {
            String message = plan.tasksName() + " has @Plan, but neither declares nor inherits a task."
                    + " Put @Task on the methods that are its tasks.";
            findings.accept(new Finding(Code.EmptyPlan, message, new Subject.OfClass()));
        }
    }
}
