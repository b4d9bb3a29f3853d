package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.LostTask;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/** A method that overrides a task is a task: annotations are not inherited, so it says so itself. */
final class LostTaskRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.lostTasks().size(); i++) {
            LostTask lost = plan.lostTasks().get(i);
            String task = lost.task().equals(lost.method()) ? "@Task" : "@Task(name = \"" + lost.task() + "\")";
            String message = lost.method() + " overrides a task of " + lost.overridden()
                    + ", but is no task itself. Repeat " + task + " on it.";
            findings.accept(new Finding(Code.LostTask, message, new Subject.OfLostTask(i)));
        }
    }
}
