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
     * @param names the tasks of the plan
     * @return its need; empty if its type takes neither the value nor anything else of that task
     */
    public Optional<Need> of(ParameterDeclaration parameter, TaskDeclaration dependency, TaskNames names) {
        if (parameter.each().isPresent()) {
            return Optional.of(Need.EACH).filter(_ -> takesElements(parameter, dependency));
        }
        if (takes(parameter, dependency.value())) {
            return Optional.of(Need.VALUE);
        }
        return tolerant(parameter, dependency)
                .or(() -> Optional.of(Need.OUTCOMES).filter(_ -> takesOutcomes(parameter, dependency)))
                .or(() -> Optional.of(Need.MAP).filter(_ -> takesMap(parameter, dependency, names)));
    }

    /** Whether a parameter takes a value. */
    public boolean takes(ParameterDeclaration parameter, Optional<TypeRef> value) {
        return value.isPresent() && types.isAssignable(value.get(), parameter.type());
    }

    private boolean takesElements(ParameterDeclaration parameter, TaskDeclaration dependency) {
        return takes(parameter, dependency.elements().map(ElementsDeclaration::type));
    }

    private Optional<Need> tolerant(ParameterDeclaration parameter, TaskDeclaration dependency) {
        return parameter
                .tolerant()
                .filter(type -> fits(parameter, type, dependency))
                .map(TolerantType::need);
    }

    private boolean fits(ParameterDeclaration parameter, TolerantType type, TaskDeclaration dependency) {
        return dependency
                .value()
                .map(value -> types.isAssignable(value, type.value()) && !isMistakable(parameter, value))
                .orElseGet(
                        () -> type.need() == Need.OUTCOME && dependency.fanOut().isEmpty() && admitsVoid(type));
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

    /** Of a {@code void} fan-out an {@code Object} or {@code List<?>} does not ask for outcomes. */
    private boolean takesOutcomes(ParameterDeclaration parameter, TaskDeclaration dependency) {
        Optional<FanOutDeclaration> fanOut = dependency.listed();
        return takes(parameter, fanOut.flatMap(FanOutDeclaration::outcomes))
                && !takes(parameter, fanOut.map(FanOutDeclaration::list));
    }

    /** Whether the parameter is a map by element: of nothing else is a map a subtype and a list is not. */
    private boolean takesMap(ParameterDeclaration parameter, TaskDeclaration dependency, TaskNames names) {
        Optional<TypeRef> returned = dependency.listed().flatMap(FanOutDeclaration::returned);
        TypeRef element = dependency
                .source()
                .flatMap(names::find)
                .flatMap(TaskDeclaration::elements)
                .map(ElementsDeclaration::type)
                .orElse(TypeRef.UNKNOWN);
        return returned.stream().anyMatch(type -> types.isMapAssignable(element, type, parameter.type()));
    }
}
