package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Inclusion;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/** Neither a plan's class nor a task has type parameters: the plan would have nothing to put in their place. */
final class SupportRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        if (plan.own().isGeneric()) {
            String message = plan.tasksName() + " is generic, and its plan knows no types for its type parameters."
                    + " Extend it by a class that states them, and put @Plan on that.";
            findings.accept(new Finding(Code.UnsupportedTask, message, new Subject.OfClass()));
        }
        for (int i = 0; i < plan.includes().size(); i++) {
            if (plan.includes().get(i).inclusion() instanceof Inclusion.Joined(int part)
                    && plan.parts().get(part).isGeneric()) {
                String message = plan.parts().get(part).name() + " is generic, and "
                        + plan.planType().simpleName() + " knows no types for its type parameters."
                        + " Extend it by a class that states them, and include that.";
                findings.accept(new Finding(Code.UnsupportedTask, message, new Subject.OfInclude(i)));
            }
        }
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            if (task.isGeneric()) {
                String message = task.method() + " has type parameters, for which "
                        + plan.planType().simpleName() + " knows no types. Let a task without them call it.";
                findings.accept(new Finding(Code.UnsupportedTask, message, new Subject.OfTask(i)));
            }
        }
    }
}
