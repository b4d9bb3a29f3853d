package dev.planloom.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A task as it was declared, possibly wrong.
 *
 * @param name its name: the method's, or what {@code @Task(name = …)} says
 * @param method the name of the method
 * @param declaredIn the simple name of the class that declares the method
 * @param isStatic whether the method is static
 * @param isGeneric whether the method has type parameters
 * @param visibility whether the plan can call it
 * @param value the type of its value; empty for {@code void}
 * @param parameters its parameters, in order
 * @param dependsOn the names in {@code dependsOn}, in order
 * @param lints what a call of the method runs into
 */
public record TaskDeclaration(
        String name,
        String method,
        String declaredIn,
        boolean isStatic,
        boolean isGeneric,
        Visibility visibility,
        Optional<TypeRef> value,
        List<ParameterDeclaration> parameters,
        List<String> dependsOn,
        Set<Lint> lints) {
    /** Copies the collections. */
    public TaskDeclaration {
        parameters = List.copyOf(parameters);
        dependsOn = List.copyOf(dependsOn);
        lints = Set.copyOf(lints);
    }
}
