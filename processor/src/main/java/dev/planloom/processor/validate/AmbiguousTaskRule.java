package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A name in {@code dependsOn} and {@code @When}, and a parameter, does not name tasks of several classes. */
final class AmbiguousTaskRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        boolean isPossible = plan.parts().size() > 1;
        for (int i = 0; isPossible && i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            String depends = task.name() + " depends on '";
            for (int k = 0; k < task.dependsOn().size(); k++) {
                Subject subject = new Subject.OfDependsOn(i, k);
                check(names, task, depends, task.dependsOn().get(k), "dependsOn = "::concat, subject, findings);
            }
            List<String> flags = task.tolerance().flags();
            for (int k = 0; k < flags.size(); k++) {
                Subject subject = new Subject.OfWhenName(i, k);
                check(names, task, depends, flags.get(k), name -> "@When(" + name + ")", subject, findings);
            }
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                boolean isEach = parameter.each().isPresent();
                String takes = task.name() + " takes the " + (isEach ? "elements" : "value") + " of '";
                UnaryOperator<String> fix = name -> (isEach ? "@Each(" : "@From(") + name + ")";
                Subject subject = new Subject.OfParameterTask(i, k);
                check(names, task, takes, parameter.task(), fix, subject, findings);
            }
        }
    }

    private static void check(
            TaskNames names,
            TaskDeclaration task,
            String start,
            String name,
            UnaryOperator<String> fix,
            Subject subject,
            Consumer<Finding> findings) {
        if (names.meant(task, name).size() > 1) {
            List<String> meant = names.namesOf(task, name);
            String message =
                    start + name + "', which may be " + String.join(", ", meant.subList(0, meant.size() - 1)) + " or "
                            + meant.getLast() + ". Say which, as in " + fix.apply("\"" + meant.getFirst() + "\"") + ".";
            findings.accept(new Finding(Code.AmbiguousTask, message, subject));
        }
    }
}
