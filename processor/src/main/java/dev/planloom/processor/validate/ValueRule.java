package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TolerantType;
import java.util.function.Consumer;

/** A parameter takes the value of a task that has one. Of a {@code void} task it takes the outcome or outcomes at most. */
final class ValueRule implements Rule {
    private final Needs needs;

    ValueRule(Needs needs) {
        this.needs = needs;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (Binding binding : Binding.of(plan, names)) {
            if (binding.dependency().value().isEmpty() && !takesOutcome(binding, names)) {
                String what = binding.isEach() ? " takes the elements of the value of " : " takes the value of ";
                String message =
                        binding.task().name() + what + binding.dependency().name() + ", which is void. " + fix(binding);
                findings.accept(new Finding(Code.VoidValue, message, binding.source()));
            }
        }
    }

    private boolean takesOutcome(Binding binding, TaskNames names) {
        boolean isFanOut = binding.isEach() || binding.dependency().fanOut().isPresent();
        return isFanOut
                ? needs.of(binding.parameter(), binding.dependency(), names).isPresent()
                : need(binding.parameter()) == Need.OUTCOME;
    }

    private static Need need(ParameterDeclaration parameter) {
        return parameter.tolerant().map(TolerantType::need).orElse(Need.VALUE);
    }

    private static String fix(Binding binding) {
        String dependency = binding.dependency().name();
        if (binding.isEach()) {
            return "Let " + dependency + " return the elements.";
        }
        String order = "depend on its success alone: @Task(dependsOn = \"" + dependency + "\").";
        if (binding.dependency().fanOut().isPresent()) {
            return "Make the parameter a List<Outcome<Void>>, which tells how " + dependency
                    + " ended for each element, or remove it and " + order;
        }
        return need(binding.parameter()) == Need.OPTIONAL
                ? "Make the parameter an Outcome<Void>, which tells how " + dependency + " ended, or remove it and "
                        + order
                : "Let " + dependency + " return a value, or remove the parameter and " + order;
    }
}
