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
        /** Its values by element: it is a fan-out, and the dependent has a {@link java.util.Map} for it. */
        MAP,
        /** The elements of its value: the dependent is a fan-out and is executed for each. */
        EACH,
        /** How each of its elements ended: it is a fan-out, and the dependent has a list of {@link Outcome}s for it. */
        OUTCOMES,
        /** That it has succeeded: the dependent names it in {@code dependsOn}. */
        ORDER,
        /**
         * That it has ended, however: the dependent names it in {@code dependsOn}, and it is optional or conditional.
         */
        END,
        /** That its value is {@code true}: the dependent names it in {@code @When}. */
        WHEN;

        /**
         * Whether the dependency must have succeeded. Of a fan-out it is enough for {@link #EACH} and {@link #OUTCOMES} that
         * its elements have ended.
         *
         * @return true if the dependent is skipped when the dependency does not succeed
         */
        public boolean isStrict() {
            return this != OPTIONAL && this != OUTCOME && this != END;
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
     * for a value that may be absent, {@code →!} for an outcome, {@code ⇉} for each element of a value, and {@code ⇉!} for
     * their outcomes; {@code ⇢!} for order that any end will do for, and {@code →¿} for a condition.
     *
     * @return a few words
     */
    @Override
    public String toString() {
        String arrow = switch (kind) {
            case VALUE, MAP -> " → ";
            case OPTIONAL -> " →? ";
            case OUTCOME -> " →! ";
            case EACH -> " ⇉ ";
            case OUTCOMES -> " ⇉! ";
            case ORDER -> " ⇢ ";
            case END -> " ⇢! ";
            case WHEN -> " →¿ ";
        };
        return from + arrow + to;
    }
}
