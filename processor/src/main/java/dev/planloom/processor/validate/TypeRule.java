package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/**
 * A parameter's type takes the value of its task, or what else the task has for it. What a method's own type parameters
 * stand for is not known.
 */
final class TypeRule implements Rule {
    private final Needs needs;

    TypeRule(Needs needs) {
        this.needs = needs;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (Binding binding : Binding.of(plan, names)) {
            boolean isForOthers = binding.isGeneric() || binding.isEach() || isForValueRule(binding);
            if (!isForOthers
                    && needs.of(binding.parameter(), binding.dependency(), names)
                            .isEmpty()) {
                findings.accept(new Finding(Code.WrongType, message(binding, names), binding.subject()));
            }
        }
    }

    private String message(Binding binding, TaskNames names) {
        return binding.dependency()
                .listed()
                .map(fanOut -> new FanOutMismatch(binding, fanOut, names).text(needs))
                .orElseGet(() -> new Mismatch(binding.task(), binding.parameter(), binding.dependency()).text(needs));
    }

    /** Whether there is no value, and the parameter is no outcome. */
    private static boolean isForValueRule(Binding binding) {
        return binding.dependency().value().isEmpty()
                && (binding.dependency().fanOut().isPresent()
                        || binding.parameter().tolerant().isEmpty()
                        || binding.parameter().tolerant().get().need() != Need.OUTCOME);
    }
}
