package dev.planloom.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** How a run without an argument for the tasks' object comes by one. */
public sealed interface Construction {
    /** All tasks are static: there is none. */
    record NotNeeded() implements Construction {}

    /**
     * By the constructor without parameters.
     *
     * @param thrown the exceptions that it declares
     */
    record ByConstructor(List<TypeName> thrown) implements Construction {
        /** Copies the list. */
        public ByConstructor {
            thrown = List.copyOf(thrown);
        }
    }

    /** Not at all: there is no such constructor, or the plan cannot call it. */
    record Impossible() implements Construction {}
}
