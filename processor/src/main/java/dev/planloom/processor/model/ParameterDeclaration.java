package dev.planloom.processor.model;

import java.util.Optional;

/**
 * A parameter of a task.
 *
 * @param name its own name
 * @param task the name of the task whose value it takes, which may not exist: its own name, or what {@code @From} says
 * @param type its type
 * @param tolerant its type as one that can do without a value, if it is that
 */
public record ParameterDeclaration(String name, String task, TypeRef type, Optional<TolerantType> tolerant) {}
