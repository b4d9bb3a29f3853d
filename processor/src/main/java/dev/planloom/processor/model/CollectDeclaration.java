package dev.planloom.processor.model;

import java.util.Optional;

/**
 * The {@code collect} of an {@code @Each}.
 *
 * @param name what it says
 * @param method the method of that name, if there is one
 */
public record CollectDeclaration(String name, Optional<CollectorMethod> method) {}
