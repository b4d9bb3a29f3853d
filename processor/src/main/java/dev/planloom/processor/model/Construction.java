package dev.planloom.processor.model;

import java.util.List;
import java.util.Set;

/** How a run without an argument for the tasks' object comes by one. */
public sealed interface Construction {
    /** All tasks are static: there is none. */
    record NotNeeded() implements Construction {}

    /**
     * By the constructor without parameters.
     *
     * @param thrown the exceptions that it declares
     * @param lints what its call runs into
     */
    record ByConstructor(List<TypeRef> thrown, Set<Lint> lints) implements Construction {
        /** Copies the collections. */
        public ByConstructor {
            thrown = List.copyOf(thrown);
            lints = Set.copyOf(lints);
        }
    }

    /** Not at all: there is no such constructor, or the plan cannot call it. */
    record Impossible() implements Construction {}
}
