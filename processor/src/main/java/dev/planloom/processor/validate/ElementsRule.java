package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.ElementsDeclaration;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import java.util.function.Consumer;

/** A parameter with {@code @Each} takes the elements of a value that has such. */
final class ElementsRule implements Rule {
    private final Needs needs;

    ElementsRule(Needs needs) {
        this.needs = needs;
    }

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (Binding binding : Binding.of(plan, names)) {
            boolean isWrong = binding.isEach()
                    && !binding.isGeneric()
                    && needs.of(binding.parameter(), binding.dependency(), names)
                            .isEmpty();
            if (isWrong) {
                binding.dependency()
                        .value()
                        .ifPresent(value -> findings.accept(finding(binding, value))); // else it is a VoidValue
            }
        }
    }

    private Finding finding(Binding binding, TypeRef value) {
        return binding.dependency()
                .elements()
                .map(elements -> new Finding(Code.ElementType, wrongElements(binding, elements), binding.subject()))
                .orElseGet(() -> new Finding(Code.NotIterable, noElements(binding, value), binding.source()));
    }

    private String wrongElements(Binding binding, ElementsDeclaration elements) {
        String dependency = binding.dependency().name();
        TypeRef wanted = binding.parameter().type();
        boolean isAmbiguous = wanted.simpleText().equals(elements.type().simpleText());
        String fix = needs.takes(binding.parameter(), binding.dependency().value())
                ? "To take its value as a whole, put @From(\"" + dependency + "\") in place of @Each."
                : "Change the parameter's type, or that of the elements.";
        return binding.task().name() + " takes " + binding.parameter().name() + " as " + text(wanted, isAmbiguous)
                + ", but an element of " + dependency + " is " + text(elements.type(), isAmbiguous) + ". " + fix;
    }

    private static String noElements(Binding binding, TypeRef value) {
        String dependency = binding.dependency().name();
        return binding.task().name() + " takes each element of " + dependency + ", whose value is "
                + value.simpleText() + " and has none. Make it an Iterable, an array, a Stream, an Iterator or a Map,"
                + " or put @From(\"" + dependency + "\") in place of @Each.";
    }

    private static String text(TypeRef type, boolean isAmbiguous) {
        return isAmbiguous ? type.name().toString() : type.simpleText();
    }
}
