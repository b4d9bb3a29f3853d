package dev.planloom.processor.model;

/**
 * A dependency of a task, resolved: an edge of the task graph as it was declared.
 *
 * @param on the index of the task that is depended on
 * @param source what declares it: the name in {@code dependsOn} or {@code @When}, or the parameter
 */
public record Dependency(int on, Subject source) {}
