package dev.planloom.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A task as it was declared, possibly wrong.
 *
 * @param name its name in the plan: the simple one, with its class before it where tasks of other classes have that too
 * @param simpleName its name in its class: the method's, or what {@code @Task(name = …)} says
 * @param part the index of its class among the plan's
 * @param method the name of the method
 * @param declaredIn the simple name of the class that declares the method
 * @param isStatic whether the method is static
 * @param isGeneric whether the method has type parameters
 * @param visibility whether the plan can call it
 * @param value the type of its value, which for a fan-out is a list or what its collector makes; empty for {@code void}
 * @param elements the elements of its value, if it has such
 * @param fanOut that it is executed for each element of another task's value, if it is
 * @param parameters its parameters, in order
 * @param dependsOn the names in {@code dependsOn}, in order
 * @param group the group that it belongs to, if it belongs to one
 * @param tolerance whether the plan goes on without it
 * @param lints what a call of the method runs into
 * @param policies what annotations say of it beyond its dependencies
 */
public record TaskDeclaration(
        String name,
        String simpleName,
        int part,
        String method,
        String declaredIn,
        boolean isStatic,
        boolean isGeneric,
        Visibility visibility,
        Optional<TypeRef> value,
        Optional<ElementsDeclaration> elements,
        Optional<FanOutDeclaration> fanOut,
        List<ParameterDeclaration> parameters,
        List<String> dependsOn,
        Optional<String> group,
        ToleranceDeclaration tolerance,
        Set<Lint> lints,
        PoliciesDeclaration policies) {
    /** Copies the collections. */
    public TaskDeclaration {
        parameters = List.copyOf(parameters);
        dependsOn = List.copyOf(dependsOn);
        lints = Set.copyOf(lints);
    }

    /** The task with other names for those that it depends on. */
    TaskDeclaration withReferences(UnaryOperator<String> naming) {
        List<ParameterDeclaration> renamed = new ArrayList<>();
        for (ParameterDeclaration parameter : parameters) {
            renamed.add(parameter.withTask(naming.apply(parameter.task())));
        }
        List<String> awaited = new ArrayList<>(dependsOn);
        awaited.replaceAll(naming);
        return new TaskDeclaration(
                name,
                simpleName,
                part,
                method,
                declaredIn,
                isStatic,
                isGeneric,
                visibility,
                value,
                elements,
                fanOut,
                renamed,
                awaited,
                group,
                tolerance.withReferences(naming),
                lints,
                policies);
    }

    /** Whether its method returns nothing. */
    public boolean isVoid() {
        return fanOut.map(FanOutDeclaration::returned).orElse(value).isEmpty();
    }

    /** Whether its method, its fallback, or the one that collects its values, is called on an object. */
    public boolean needsObject() {
        return !isStatic
                || (fanOut.isPresent()
                        && collect().flatMap(CollectDeclaration::method).stream()
                                .anyMatch(method -> !method.isStatic()))
                || (policies.fallback().isPresent()
                        && policies.fallbackMethod().stream().anyMatch(method -> !method.isStatic()));
    }

    /** What makes its value of its elements' values, if it is a fan-out and that is no list. */
    public Optional<CollectDeclaration> collect() {
        return fanOut.flatMap(FanOutDeclaration::collect);
    }

    /** The fan-out, if the values of its elements are kept: if they are not collected. */
    public Optional<FanOutDeclaration> listed() {
        return fanOut.filter(fan -> fan.collect().isEmpty());
    }

    /** For a fan-out the name of the task of whose value it takes each element. */
    public Optional<String> source() {
        return fanOut.map(fan -> parameters.get(fan.parameter()).task());
    }
}
