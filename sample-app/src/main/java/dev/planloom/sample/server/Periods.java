package dev.planloom.sample.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts the requests of a rate limit's periods. Any thread may use it. */
final class Periods {
    private final int requests;
    private final long periodNanos;
    private long start; // guarded by this
    private int begun; // guarded by this; 0 before the first request

    Periods(RateLimit limit) {
        requests = limit.requests();
        periodNanos = TimeUnit.NANOSECONDS.convert(limit.period());
    }

    /**
     * Counts a request.
     *
     * @param now the time, of {@link System#nanoTime}
     * @return zero if it is within the limit, else the time until the next period
     */
    synchronized Duration request(long now) {
        if (begun == 0) {
            start = now;
        }
        long elapsed = now - start;
        if (elapsed >= periodNanos) {
            start += elapsed / periodNanos * periodNanos;
            begun = 0;
        }
        if (begun == requests) {
            return Duration.ofNanos(periodNanos - (now - start));
        }
        begun++;
        return Duration.ZERO;
    }
}
