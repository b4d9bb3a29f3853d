package dev.planloom.sample.server;

import java.time.Duration;

/**
 * How many requests a server answers in a period. It refuses further ones with status 429, and says in {@code Retry-After} when
 * the next period starts, in whole seconds.
 *
 * @param requests how many requests, at least 1
 * @param period how long a period is, longer than zero; the first starts with the first request
 */
public record RateLimit(int requests, Duration period) {
    /**
     * Makes a rate limit.
     *
     * @throws IllegalArgumentException if {@code requests} is below 1, or {@code period} is not longer than zero
     */
    public RateLimit {
        if (requests < 1) {
            throw new IllegalArgumentException(
                    "a rate limit needs at least 1 request in a period, but had " + requests);
        }
        if (!period.isPositive()) {
            throw new IllegalArgumentException(
                    "the period of a rate limit must be longer than zero, but was " + period);
        }
    }
}
