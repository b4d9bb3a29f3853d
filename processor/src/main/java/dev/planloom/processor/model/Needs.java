package dev.planloom.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * What parameters need of the tasks that they are bound to, by their types. A type that takes the value itself is always
 * strict: the {@code Optional<User>} of a task that returns one is its value.
 */
public final class Needs {
    private static final TypeName VOID = TypeName.VOID.box();

    private final TypeRelation types;

    /**
     * Makes needs for the plans of a compilation.
     *
     * @param types what the compiler knows of the types in the plans
     */
    public Needs(TypeRelation types) {
        this.types = types;
    }

    /**
     * What a parameter needs.
     *
     * @param parameter the parameter
     * @param dependency the task that it is bound to
     * @return its need; empty if its type takes neither the value nor anything else of that task
     */
    public Optional<Need> of(ParameterDeclaration parameter, TaskDeclaration dependency) {
        boolean isStrict = dependency.value().stream().anyMatch(value -> types.isAssignable(value, parameter.type()));
        if (isStrict) {
            return Optional.of(Need.VALUE);
        }
        return parameter
                .tolerant()
                .filter(type -> fits(parameter, type, dependency))
                .map(TolerantType::need);
    }

    private boolean fits(ParameterDeclaration parameter, TolerantType type, TaskDeclaration dependency) {
        return dependency
                .value()
                .map(value -> types.isAssignable(value, type.value()) && !isMistakable(parameter, value))
                .orElseGet(() -> type.need() == Need.OUTCOME && admitsVoid(type));
    }

    /**
     * Whether a parameter seems to want a value that is an {@code Optional} or {@code Outcome} itself, by a type that is
     * not the value's: the {@code Optional<Object>} of a task that returns {@code Optional<User>}.
     */
    public boolean isMistakable(ParameterDeclaration parameter, TypeRef value) {
        return parameter.tolerant().stream().anyMatch(type -> !type.isNested())
                && types.isAssignableErased(value, parameter.type());
    }

    /** Whether the null that stands for the value of a {@code void} task is of the type that is wanted. */
    private static boolean admitsVoid(TolerantType type) {
        return type.value().name().equals(VOID) || type.value().name().equals(ClassName.OBJECT);
    }
}
