package dev.planloom.processor.model;

/**
 * A text in a {@code @SuppressWarnings} that begins as the keys of Planloom's lints do.
 *
 * @param text the text
 * @param subject where it stands
 */
public record StatedKey(String text, Subject subject) {}
