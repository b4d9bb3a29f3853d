package dev.planloom.runtime;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person reads them: {@code 12.3 ms} below a second, {@code 24.51 s} from then on. */
final class DurationText {
    private DurationText() {}

    static String of(Duration duration) {
        double seconds = duration.getSeconds() + duration.getNano() / 1e9;
        return duration.getSeconds() < 1
                ? String.format(Locale.ROOT, "%.1f ms", seconds * 1e3)
                : String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
