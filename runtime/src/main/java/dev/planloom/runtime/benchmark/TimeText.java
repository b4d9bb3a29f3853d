package dev.planloom.runtime.benchmark;

import java.time.Duration;
import java.util.Locale;

/**
 * How the durations of a table are written, all alike, so that they compare at a glance.
 *
 * @param symbol the unit
 * @param nanos how many nanoseconds it has
 * @param decimals how many digits stand behind the point
 */
record TimeText(String symbol, double nanos, int decimals) {
    /** For a table whose shortest duration this is: it has at least one digit before the point, and three in all. */
    static TimeText of(Duration shortest) {
        long nanos = shortest.toNanos();
        if (nanos >= 1_000_000_000) {
            return in("s", 1e9, nanos);
        }
        return nanos >= 1_000_000 ? in("ms", 1e6, nanos) : in("us", 1e3, nanos);
    }

    private static TimeText in(String symbol, double unit, long nanos) {
        return new TimeText(symbol, unit, nanos < 10 * unit ? 2 : 1);
    }

    String text(Duration duration) {
        return String.format(Locale.ROOT, "%." + decimals + "f", duration.toNanos() / nanos);
    }
}
