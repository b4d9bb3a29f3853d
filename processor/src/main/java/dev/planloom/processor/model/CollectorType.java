package dev.planloom.processor.model;

import java.util.Optional;

/**
 * The type of a collector.
 *
 * @param input what it takes; empty if that is not known, as of a {@code Collector<?, ?, ?>}
 * @param result what it makes
 */
public record CollectorType(Optional<TypeRef> input, TypeRef result) {}
