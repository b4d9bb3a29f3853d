package dev.planloom.runtime;

import java.util.Objects;

/**
 * A dependency between two tasks of a plan.
 *
 * @param from the name of the dependency, which must have succeeded first
 * @param to the name of the dependent, which waits for it
 * @param kind what the dependent needs of its dependency
 */
public record Edge(String from, String to, Kind kind) {
    /** What a dependent needs of its dependency. */
    public enum Kind {
        /** Its value: the dependent has a parameter for it. */
        VALUE,
        /** That it has succeeded: the dependent names it in {@code dependsOn}. */
        ORDER
    }

    /**
     * Makes an edge.
     *
     * @throws NullPointerException if a component is null
     */
    public Edge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
        return from + (kind == Kind.VALUE ? " → " : " ⇢ ") + to;
    }
}
