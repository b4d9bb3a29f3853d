package dev.planloom.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.ElementsDeclaration;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.TypeRef;
import java.util.Optional;

/**
 * A parameter whose type takes nothing that a fan-out has.
 *
 * @param binding the parameter and the fan-out
 * @param fanOut the fan-out, which is not {@code void}
 * @param names the tasks of the plan
 */
record FanOutMismatch(Binding binding, FanOutDeclaration fanOut, TaskNames names) {
    /** The fact and the fix. */
    String text(Needs needs) {
        String dependency = binding.dependency().name();
        String source = binding.dependency().source().orElseThrow();
        return binding.task().name() + " takes " + binding.parameter().name() + " as "
                + text(binding.parameter().type().name()) + ", but " + dependency + " is executed for each element of "
                + source + ". " + fix(needs);
    }

    private String fix(Needs needs) {
        String returned = text(fanOut.returned().orElseThrow().name());
        String list = "List<" + returned + ">";
        String outcomes = "List<Outcome<" + returned + ">>";
        if (binding.parameter().tolerant().isPresent()) {
            Need need = binding.parameter().tolerant().get().need();
            return "Take " + (need == Need.OPTIONAL ? "Optional" : "Outcome") + "<" + list + ">, or " + outcomes
                    + ", which tells how each element ended.";
        }
        boolean canBeFanOut = binding.task().fanOut().isEmpty();
        if (canBeFanOut && needs.takes(binding.parameter(), fanOut.returned())) {
            return "Take " + list + ", or @Each(\"" + binding.dependency().name() + "\") "
                    + text(binding.parameter().type().name()) + ".";
        }
        return element()
                .map(element -> "Take " + list + ", " + outcomes + " or Map<"
                        + text(element.name().box()) + ", " + returned + ">.")
                .orElse("Take " + list + " or " + outcomes + ".");
    }

    /** The type of the elements that the fan-out takes, if it is known. */
    private Optional<TypeRef> element() {
        return binding.dependency()
                .source()
                .flatMap(names::find)
                .flatMap(TaskDeclaration::elements)
                .map(ElementsDeclaration::type)
                .filter(type -> type.isResolved() && !type.equals(TypeRef.UNKNOWN));
    }

    /** A type, with its packages where the parameter's would read the same as the list's without. */
    private String text(TypeName type) {
        String wanted = binding.parameter().type().simpleText();
        boolean isAmbiguous = wanted.equals(fanOut.list().simpleText())
                || fanOut.outcomes().stream().anyMatch(outcomes -> wanted.equals(outcomes.simpleText()));
        return isAmbiguous ? type.toString() : TypeRef.simpleText(type);
    }
}
