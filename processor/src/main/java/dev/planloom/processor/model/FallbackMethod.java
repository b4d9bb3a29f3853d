package dev.planloom.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method that {@code @Fallback} names, possibly a wrong one.
 *
 * @param form what it takes beside what the task's method takes
 * @param isStatic whether it is static
 * @param isGeneric whether it has type parameters
 * @param isTask whether it is a task
 * @param visibility whether the plan can call it
 * @param parameters the types of its parameters
 * @param returned the type that it returns; empty for {@code void}
 * @param lints what a call of it runs into
 */
public record FallbackMethod(
        FallbackForm form,
        boolean isStatic,
        boolean isGeneric,
        boolean isTask,
        Visibility visibility,
        List<TypeRef> parameters,
        Optional<TypeRef> returned,
        Set<Lint> lints) {
    /** Copies the collections. */
    public FallbackMethod {
        parameters = List.copyOf(parameters);
        lints = Set.copyOf(lints);
    }
}
