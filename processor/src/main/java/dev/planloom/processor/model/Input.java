package dev.planloom.processor.model;

/**
 * What a parameter takes, resolved.
 *
 * @param task the number of the task
 * @param need what it needs of that task
 */
public record Input(int task, Need need) {}
