package dev.planloom.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A type in the signature of a task.
 *
 * @param id by which {@link TypeRelation} knows it
 * @param name its name, for generated code
 * @param visibility whether the plan can name it and everything in it
 * @param isPublic whether everything in it is public
 * @param isResolved whether everything in it exists, so far as the compiler knows yet
 * @param lints what a class that names it runs into
 */
public record TypeRef(
        int id, TypeName name, Visibility visibility, boolean isPublic, boolean isResolved, Set<Lint> lints) {
    /** The type of what another mistake leaves unknown: {@link TypeRelation} says that it fits. */
    public static final TypeRef UNKNOWN = new TypeRef(-1, ClassName.OBJECT, Visibility.VISIBLE, true, true, Set.of());

    /** Copies the set. */
    public TypeRef {
        lints = Set.copyOf(lints);
    }

    /** The type as its user writes it, without packages. */
    public String simpleText() {
        return simpleText(name);
    }

    /** A type as its user writes it, without packages. */
    public static String simpleText(TypeName name) {
        return switch (name) {
            case ClassName type -> String.join(".", type.simpleNames());
            case ParameterizedTypeName type -> simpleText(type.rawType()) + arguments(type.typeArguments());
            case ArrayTypeName type -> simpleText(type.componentType()) + "[]";
            case WildcardTypeName type
            when !type.lowerBounds().isEmpty() ->
                "? super " + simpleText(type.lowerBounds().getFirst());
            case WildcardTypeName type
            when !type.upperBounds().equals(List.of(ClassName.OBJECT)) ->
                "? extends " + simpleText(type.upperBounds().getFirst());
            default -> name.toString();
        };
    }

    private static String arguments(List<? extends TypeName> arguments) {
        return arguments.stream().map(TypeRef::simpleText).collect(Collectors.joining(", ", "<", ">"));
    }
}
