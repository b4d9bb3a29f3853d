package dev.planloom.processor.model;

/**
 * A value in a policy's annotation.
 *
 * @param value the value
 * @param isStated whether it is written there; otherwise it is the default
 * @param subject where it stands: the value, or the annotation without one
 * @param <T> the type of the value
 */
public record Setting<T>(T value, boolean isStated, Subject subject) {}
