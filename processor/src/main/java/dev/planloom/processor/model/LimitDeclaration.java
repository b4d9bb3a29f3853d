package dev.planloom.processor.model;

/**
 * A {@code @Limit} of a plan, possibly wrong.
 *
 * @param on the simple name of the class that it stands on
 * @param name its name
 * @param permits how many permits there are
 */
public record LimitDeclaration(String on, Setting<String> name, Setting<Integer> permits) {}
