package dev.planloom.processor.model;

/**
 * A class with {@code @PlanPart}, possibly wrong.
 *
 * @param name its name
 * @param isPlan whether it has {@code @Plan} too
 * @param hasTasks whether it has tasks, its own or inherited ones
 */
public record PlanPartDeclaration(String name, boolean isPlan, boolean hasTasks) {}
