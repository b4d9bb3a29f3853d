package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunReport;

/**
 * What a run that succeeded leaves behind.
 *
 * @param values the values of all tasks
 * @param report the report of the run
 */
public record PlanResult(Values values, RunReport report) {}
