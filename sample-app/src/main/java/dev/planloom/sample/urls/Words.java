package dev.planloom.sample.urls;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person reads them. */
final class Words {
    private Words() {}

    static String of(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
    }
}
