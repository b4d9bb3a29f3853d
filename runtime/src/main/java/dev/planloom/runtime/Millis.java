package dev.planloom.runtime;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person reads them. */
final class Millis {
    private Millis() {}

    static String text(Duration duration) {
        return String.format(Locale.ROOT, "%.3f ms", duration.toNanos() / 1e6);
    }
}
