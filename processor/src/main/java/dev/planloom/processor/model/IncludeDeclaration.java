package dev.planloom.processor.model;

/**
 * An element of {@code includes}.
 *
 * @param name the name of what it says
 * @param inclusion what comes of it
 */
public record IncludeDeclaration(String name, Inclusion inclusion) {}
