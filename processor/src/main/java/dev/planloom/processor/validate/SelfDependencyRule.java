package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.List;
import java.util.function.Consumer;

/** No task depends on itself. The name of two tasks means the first: so the second may depend on it. */
final class SelfDependencyRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            if (names.index(task.name()).orElseThrow() != i) {
                continue;
            }
            for (int k = 0; k < task.dependsOn().size(); k++) {
                check(task, task.dependsOn().get(k), new Subject.OfDependsOn(i, k), findings);
            }
            List<String> flags = task.tolerance().flags();
            for (int k = 0; k < flags.size(); k++) {
                check(task, flags.get(k), new Subject.OfWhenName(i, k), findings);
            }
            for (int k = 0; k < task.parameters().size(); k++) {
                if (task.parameters().get(k).task().equals(task.name())) {
                    String message = task.parameters().get(k).each().isPresent()
                            ? task.name() + " takes the elements of its own value. Name another task in @Each."
                            : task.name() + " takes its own value. Name the parameter after another task, or put"
                                    + " @From(\"…\") on it.";
                    findings.accept(new Finding(Code.SelfDependency, message, new Subject.OfParameterTask(i, k)));
                }
            }
        }
    }

    private static void check(TaskDeclaration task, String name, Subject subject, Consumer<Finding> findings) {
        if (name.equals(task.name())) {
            String message = task.name() + " depends on itself. Remove the name.";
            findings.accept(new Finding(Code.SelfDependency, message, subject));
        }
    }
}
