package dev.planloom.runtime;

import java.time.Duration;
import java.time.format.DateTimeParseException;
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

    private static String unreadable(String text) {
        return "'" + text + "' is no duration. Write it as 250ms, 2s, 1m30s, or in ISO-8601 as PT1M30S.";
    }
}
