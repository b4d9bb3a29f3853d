package dev.planloom.processor.model;

import java.util.Optional;

/**
 * That a task is executed for each element of another's value.
 *
 * @param parameter the index of the parameter that takes the element
 * @param each what is written there
 * @param returned the type of what the method returns for an element, boxed; empty for {@code void}
 * @param list the type of the list of what it returns; of a {@code void} method, of the nulls that stand for that
 * @param outcomes the type of the list of how it ended for each element; empty where there is no such type
 * @param collect what makes the task's value, if that is no list
 */
public record FanOutDeclaration(
        int parameter,
        EachDeclaration each,
        Optional<TypeRef> returned,
        TypeRef list,
        Optional<TypeRef> outcomes,
        Optional<CollectDeclaration> collect) {}
