package dev.planloom.sample.resolve.transport;

import dev.planloom.sample.terminal.Rate;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long and how often a repository is asked.
 *
 * @param timeout how long a request may take, from the connection to the last byte
 * @param retries how often a request is repeated that failed for a reason that may pass
 * @param rate how many requests there may be; null for any number
 */
public record Patience(
        Duration timeout, int retries, @Nullable Rate rate) {
    /** The highest number of retries. */
    public static final int MOST_RETRIES = 10;

    /** What there is unless a user says otherwise: ten seconds a request, three retries, no rate. */
    public static final Patience DEFAULT = new Patience(Duration.ofSeconds(10), 3, null);

    /**
     * Makes a patience.
     *
     * @throws IllegalArgumentException if the time-out is not positive, or the retries are not 0 to {@value #MOST_RETRIES}
     */
    public Patience {
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("a request needs some time, but was to have " + timeout);
        }
        if (retries < 0 || retries > MOST_RETRIES) {
            throw new IllegalArgumentException("retries are 0 to " + MOST_RETRIES + ", but were " + retries);
        }
    }
}
