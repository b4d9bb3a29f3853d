package dev.planloom.runtime;

import java.util.Objects;

/**
 * A dependency between two tasks of a plan.
 *
 * @param from the name of the dependency, which must have ended first
 * @param to the name of the dependent, which waits for it
 * @param kind what the dependent needs of its dependency
 */
public record Edge(String from, String to, Kind kind) {
    /** What a dependent needs of its dependency. */
    public enum Kind {
        /** Its value: the dependent has a parameter of the value's type. */
        VALUE,
        /** Its value if it succeeded: the dependent has an {@link java.util.Optional} for it. */
        OPTIONAL,
        /** How it ended: the dependent has an {@link Outcome} for it. */
        OUTCOME,
        /** That it has succeeded: the dependent names it in {@code dependsOn}. */
        ORDER;

        /**
         * Whether the dependency must have succeeded.
         *
         * @return true if the dependent is skipped when the dependency does not succeed
         */
        public boolean isStrict() {
            return this == VALUE || this == ORDER;
        }
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

    /**
     * The edge as {@code from → to} with an arrow for its kind: {@code →} for a value, {@code ⇢} for order, {@code →?}
     * for a value that may be absent, and {@code →!} for an outcome.
     *
     * @return a few words
     */
    @Override
    public String toString() {
        String arrow = switch (kind) {
            case VALUE -> " → ";
            case OPTIONAL -> " →? ";
            case OUTCOME -> " →! ";
            default -> " ⇢ ";
        };
        return from + arrow + to;
    }
}
