package dev.planloom.runtime;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The durations that annotations and settings state as text: whole numbers with units, the largest unit first, such as
 * {@code "250ms"}, {@code "2s"} or {@code "1m30s"}; or ISO-8601, such as {@code "PT1M30S"}. The units are {@code d}, {@code
 * h}, {@code m}, {@code s}, {@code ms}, {@code us} and {@code ns}. No duration is negative.
 */
public final class DurationFormat {
    private static final Pattern UNITS = Pattern.compile(
            "(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:(\\d+)s)?(?:(\\d+)ms)?(?:(\\d+)us)?(?:(\\d+)ns)?");

    private static final long[] NANOS = {
        86_400_000_000_000L, 3_600_000_000_000L, 60_000_000_000L, 1_000_000_000, 1_000_000, 1_000, 1
    };

    private static final List<String> NAMES = List.of("d", "h", "m", "s", "ms", "us", "ns");

    private DurationFormat() {}

    /**
     * The duration that a text states.
     *
     * @param text a text
     * @return a duration, zero or longer, of 292 years at most
     * @throws IllegalArgumentException if the text states none; its message says what a duration looks like
     */
    public static Duration parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            Duration duration = text.startsWith("P") ? Duration.parse(text) : units(text);
            if (duration.isNegative()) {
                throw new IllegalArgumentException("'" + text + "' is less than no time.");
            }
            long _ = duration.toNanos();
            return duration;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(unreadable(text), e);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is longer than 292 years.", e);
        }
    }

    private static Duration units(String text) {
        Matcher matcher = UNITS.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new IllegalArgumentException(unreadable(text));
        }
        long nanos = 0;
        for (int unit = 0; unit < NANOS.length; unit++) {
            String number = matcher.group(unit + 1);
            if (number != null) {
                nanos = Math.addExact(nanos, Math.multiplyExact(Long.parseLong(number), NANOS[unit]));
            }
        }
        return Duration.ofNanos(nanos);
    }

    /**
     * A duration as this class reads it: {@code "1m30s"}.
     *
     * @param duration a duration, zero or longer, of 292 years at most
     * @return a text
     * @throws ArithmeticException if it is longer than that
     */
    public static String format(Duration duration) {
        long rest = duration.toNanos();
        if (rest == 0) {
            return "0s";
        }
        StringBuilder text = new StringBuilder();
        for (int unit = 0; unit < NANOS.length; unit++) {
            if (rest >= NANOS[unit]) {
                text.append(rest / NANOS[unit]).append(NAMES.get(unit));
                rest %= NANOS[unit];
            }
        }
        return text.toString();
    }

    private static String unreadable(String text) {
        return "'" + text + "' is no duration. Write it as 250ms, 2s, 1m30s, or in ISO-8601 as PT1M30S.";
    }
}
