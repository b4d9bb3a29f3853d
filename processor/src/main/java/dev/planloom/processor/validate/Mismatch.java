package dev.planloom.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TolerantType;
import dev.planloom.processor.model.TypeRef;

/**
 * A parameter whose type does not take what its task has.
 *
 * @param task the task with the parameter
 * @param parameter the parameter
 * @param dependency the task that it is bound to
 */
record Mismatch(TaskDeclaration task, ParameterDeclaration parameter, TaskDeclaration dependency) {
    /** The fact and the fix. */
    String text(Needs needs) {
        return dependency.value().map(value -> text(value, needs)).orElseGet(this::textOfVoid);
    }

    private String textOfVoid() {
        return takes(false) + dependency.name() + " is void. Make the parameter an Outcome<Void>.";
    }

    private String text(TypeRef value, Needs needs) {
        TypeRef wanted = parameter.tolerant().map(TolerantType::value).orElse(parameter.type());
        boolean isAmbiguous = wanted.simpleText().equals(value.simpleText());
        String fix = parameter
                .tolerant()
                .map(type -> needs.isMistakable(parameter, value)
                        ? bothForms(type.need(), value)
                        : "Make the parameter "
                                + form(type.need(), text(value.name().box(), isAmbiguous)) + ", or change " + ofValue())
                .orElseGet(() -> "Change the parameter's type, or " + ofValue());
        return takes(isAmbiguous) + "the value of " + dependency.name() + " is " + text(value.name(), isAmbiguous)
                + ". " + fix;
    }

    private String takes(boolean isAmbiguous) {
        String type = text(parameter.type().name(), isAmbiguous);
        return task.name() + " takes " + parameter.name() + " as " + type + ", but ";
    }

    private String ofValue() {
        return dependency
                .collect()
                .map(collect -> "what " + collect.name() + " collects.")
                .orElseGet(() -> "the type that " + dependency.name() + " returns.");
    }

    /** For a value that is an {@code Optional} or {@code Outcome} itself. */
    private String bothForms(Need need, TypeRef value) {
        String whose = need == Need.OPTIONAL
                ? " that is empty where " + dependency.name() + " does not succeed."
                : " that tells how " + dependency.name() + " ended.";
        return "Make the parameter an " + value.simpleText() + ", or " + form(need, value.simpleText()) + whose;
    }

    private static String form(Need need, String value) {
        return "an " + (need == Need.OPTIONAL ? "Optional" : "Outcome") + "<" + value + ">";
    }

    /** A type, with its packages where it would read the same as another without. */
    private static String text(TypeName type, boolean isAmbiguous) {
        return isAmbiguous ? type.toString() : TypeRef.simpleText(type);
    }
}
