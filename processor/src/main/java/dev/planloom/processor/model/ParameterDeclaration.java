package dev.planloom.processor.model;

/**
 * A parameter of a task.
 *
 * @param name its own name
 * @param task the name of the task whose value it takes, which may not exist: its own name, or what {@code @From} says
 * @param type its type
 */
public record ParameterDeclaration(String name, String task, TypeRef type) {}
