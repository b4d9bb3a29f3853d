package dev.planloom.runtime.benchmark;

import java.time.Duration;
import java.util.Locale;

/** A unit in which the durations of a table are written, so that they compare at a glance. */
enum TimeText {
    MICROSECONDS("us", 1e3),
    MILLISECONDS("ms", 1e6),
    SECONDS("s", 1e9);

    final String symbol;
    private final double nanos;

    TimeText(String symbol, double nanos) {
        this.symbol = symbol;
        this.nanos = nanos;
    }

    /** The greatest unit in which a duration has at least two digits before the point; microseconds if there is none. */
    static TimeText of(Duration duration) {
        TimeText unit = MICROSECONDS;
        for (TimeText each : values()) {
            unit = duration.toNanos() >= 10 * each.nanos ? each : unit;
        }
        return unit;
    }

    String text(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toNanos() / nanos);
    }
}
