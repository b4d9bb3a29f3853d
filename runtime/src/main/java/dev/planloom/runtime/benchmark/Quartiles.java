package dev.planloom.runtime.benchmark;

import java.time.Duration;
import java.util.Collection;

/**
 * How some durations are spread: five of them, between each two of which lies a quarter of all. Immutable.
 *
 * <p>Of n durations in rising order, numbered from 0, the median is that of the number (n − 1) / 2, and the quartiles are
 * those of (n − 1) / 4 and 3 (n − 1) / 4. Where such a number is none, the value lies between its two neighbours, as far from
 * each as the number does (definition 7 of R. J. Hyndman and Y. Fan, <i>Sample Quantiles in Statistical Packages</i>, The
 * American Statistician 50, 1996).
 *
 * @param least the shortest
 * @param lower the lower quartile: a quarter of all are no longer
 * @param median half of all are no longer, and half no shorter
 * @param upper the upper quartile: a quarter of all are no shorter
 * @param greatest the longest
 */
public record Quartiles(Duration least, Duration lower, Duration median, Duration upper, Duration greatest) {
    /**
     * The spread of some durations.
     *
     * @param durations some, at least one, in any order
     * @return their quartiles, to the nanosecond
     * @throws IllegalArgumentException if there are none
     * @throws ArithmeticException if one is longer than 292 years
     */
    public static Quartiles of(Collection<Duration> durations) {
        if (durations.isEmpty()) {
            throw new IllegalArgumentException("of no durations there are no quartiles: give at least one");
        }
        long[] sorted = durations.stream().mapToLong(Duration::toNanos).sorted().toArray();
        return new Quartiles(
                quarter(0, sorted), quarter(1, sorted), quarter(2, sorted), quarter(3, sorted), quarter(4, sorted));
    }

    private static Duration quarter(int number, long... sorted) {
        long quarters = (long) number * (sorted.length - 1);
        int below = (int) (quarters / 4);
        int above = Math.min(below + 1, sorted.length - 1);
        double part = quarters % 4 / 4.0;
        return Duration.ofNanos(sorted[below] + Math.round(part * (sorted[above] - sorted[below])));
    }
}
