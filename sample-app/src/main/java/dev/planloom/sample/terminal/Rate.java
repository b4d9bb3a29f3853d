package dev.planloom.sample.terminal;

import java.time.Duration;

/**
 * How often something may happen.
 *
 * @param permits how often in a period, at least 1
 * @param period how long a period is, longer than zero
 */
public record Rate(int permits, Duration period) {}
