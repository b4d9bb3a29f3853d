package dev.planloom.processor.model;

/**
 * A {@code @Uses} of a task, possibly wrong.
 *
 * @param limit the name of the limit
 * @param permits how many of its permits the task uses
 */
public record UseDeclaration(Setting<String> limit, Setting<Integer> permits) {}
