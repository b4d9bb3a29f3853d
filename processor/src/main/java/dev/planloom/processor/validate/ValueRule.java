package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TolerantType;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A parameter takes the value of a task that has one. Of a {@code void} task it takes the outcome at most. */
final class ValueRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                OptionalInt source = names.index(parameter.task());
                if (source.isPresent() && source.getAsInt() != i) {
                    TaskDeclaration dependency = plan.tasks().get(source.getAsInt());
                    if (dependency.value().isEmpty() && need(parameter) != Need.OUTCOME) {
                        String message = task.name() + " takes the value of " + dependency.name() + ", which is void. "
                                + fix(need(parameter), dependency.name());
                        findings.accept(new Finding(Code.VoidValue, message, new Subject.OfParameterTask(i, k)));
                    }
                }
            }
        }
    }

    private static Need need(ParameterDeclaration parameter) {
        return parameter.tolerant().map(TolerantType::need).orElse(Need.VALUE);
    }

    private static String fix(Need need, String dependency) {
        String order = "@Task(dependsOn = \"" + dependency + "\").";
        return need == Need.OPTIONAL
                ? "Make the parameter an Outcome<Void>, which tells how " + dependency
                        + " ended, or remove it and depend on its success alone: " + order
                : "Let " + dependency + " return a value, or remove the parameter and depend on its success alone: "
                        + order;
    }
}
