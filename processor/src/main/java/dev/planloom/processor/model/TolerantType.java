package dev.planloom.processor.model;

/**
 * A parameter's type that can do without a value: {@code Optional} or {@code Outcome}.
 *
 * @param need which of the two
 * @param value the type that it has for the value: its argument, or the upper bound of a wildcard. {@code Object} stands
 *     for an argument that is missing or has a lower bound: it takes any value.
 * @param isNested whether its argument is of the same class, as in {@code Optional<Optional<User>>}
 */
public record TolerantType(Need need, TypeRef value, boolean isNested) {}
