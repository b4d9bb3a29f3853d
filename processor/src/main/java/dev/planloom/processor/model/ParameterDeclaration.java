package dev.planloom.processor.model;

import java.util.Optional;

/**
 * A parameter of a task.
 *
 * @param name its own name
 * @param isNamed whether that is known, or has no meaning; of a class file without the names of parameters it is not known
 * @param task the name of the task that it is bound to, which may not exist: its own name, or what {@code @From} or
 *     {@code @Each} says
 * @param type its type
 * @param tolerant its type as one that can do without a value, if it is that
 * @param each its {@code @Each}, if it has one: it takes each element of that task's value
 */
public record ParameterDeclaration(
        String name,
        boolean isNamed,
        String task,
        TypeRef type,
        Optional<TolerantType> tolerant,
        Optional<EachDeclaration> each) {
    ParameterDeclaration withTask(String other) {
        return new ParameterDeclaration(name, isNamed, other, type, tolerant, each);
    }
}
