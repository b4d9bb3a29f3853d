package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.TypeRelation;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A parameter's type takes the value of its task. What a method's own type parameters stand for is not known. */
final class TypeRule implements Rule {
    private final TypeRelation types;

    TypeRule(TypeRelation types) {
        this.types = types;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskDeclaration task = plan.tasks().get(i);
            for (int k = 0; k < task.parameters().size(); k++) {
                ParameterDeclaration parameter = task.parameters().get(k);
                OptionalInt source = names.index(parameter.task());
                if (source.isPresent() && source.getAsInt() != i) {
                    TaskDeclaration dependency = plan.tasks().get(source.getAsInt());
                    Subject subject = new Subject.OfParameter(i, k);
                    dependency
                            .value()
                            .filter(_ -> !task.isGeneric() && !dependency.isGeneric())
                            .filter(value -> !types.isAssignable(value, parameter.type()))
                            .map(value -> message(task, parameter, dependency, value))
                            .ifPresent(message -> findings.accept(new Finding(Code.WrongType, message, subject)));
                }
            }
        }
    }

    private static String message(
            TaskDeclaration task, ParameterDeclaration parameter, TaskDeclaration dependency, TypeRef value) {
        TypeRef wanted = parameter.type();
        boolean ambiguous = wanted.simpleText().equals(value.simpleText());
        String wantedText = ambiguous ? wanted.fullText() : wanted.simpleText();
        String valueText = ambiguous ? value.fullText() : value.simpleText();
        return task.name() + " takes " + parameter.name() + " as " + wantedText + ", but the value of "
                + dependency.name() + " is " + valueText + ". Change the parameter's type, or the type that "
                + dependency.name() + " returns.";
    }
}
