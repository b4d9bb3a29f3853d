package dev.planloom.processor.scan;

import dev.planloom.processor.model.PlanDeclaration;

/**
 * A plan as it was read.
 *
 * @param plan the declaration
 * @param index where its parts stand
 */
public record PlanSource(PlanDeclaration plan, SourceIndex index) {}
