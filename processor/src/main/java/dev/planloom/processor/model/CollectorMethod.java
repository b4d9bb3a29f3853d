package dev.planloom.processor.model;

import java.util.Optional;
import java.util.Set;

/**
 * A method that {@code collect} names, possibly a wrong one.
 *
 * @param isStatic whether it is static
 * @param isGeneric whether it has type parameters
 * @param hasParameters whether it has parameters
 * @param visibility whether the plan can call it
 * @param returned the type that it returns; empty for {@code void}
 * @param collector what it returns as a collector, if it is one
 * @param lints what a call of it runs into
 */
public record CollectorMethod(
        boolean isStatic,
        boolean isGeneric,
        boolean hasParameters,
        Visibility visibility,
        Optional<TypeRef> returned,
        Optional<CollectorType> collector,
        Set<Lint> lints) {
    /** Copies the set. */
    public CollectorMethod {
        lints = Set.copyOf(lints);
    }
}
