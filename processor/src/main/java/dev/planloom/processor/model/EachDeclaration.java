package dev.planloom.processor.model;

/**
 * The {@code @Each} on a parameter, as it is written.
 *
 * @param batch how many elements a worker claims at a time, which may be too few
 * @param isDistinct whether equal elements share one execution
 * @param hasFrom whether the parameter has {@code @From} too
 */
public record EachDeclaration(int batch, boolean isDistinct, boolean hasFrom) {}
