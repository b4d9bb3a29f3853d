package dev.planloom.processor.model;

/**
 * The elements of a value.
 *
 * @param type the type of each
 * @param isOneShot whether they can be drawn once only
 */
public record ElementsDeclaration(TypeRef type, boolean isOneShot) {}
