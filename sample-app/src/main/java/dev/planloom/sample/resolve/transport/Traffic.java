package dev.planloom.sample.resolve.transport;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts what was read of a repository. Thread-safe. */
public final class Traffic {
    // All guarded by this.
    private long requests;
    private long repeated;
    private long bytes;
    private long fastestNanos = Long.MAX_VALUE;
    private long slowestNanos;
    private @Nullable String slowest;

    /**
     * The sums at a moment.
     *
     * @param requests how many requests there were, or reads of files
     * @param repeated how many of them were further attempts
     * @param bytes how many bytes came
     * @param fastestTime how long the fastest took; zero before the first
     * @param slowest the address of the slowest; empty before the first
     * @param slowestTime how long it took
     */
    public record Sums(
            long requests, long repeated, long bytes, Duration fastestTime, String slowest, Duration slowestTime) {
        /**
         * What the requests would have taken one after the other, at the least. The sum of the times that they did take says
         * less: many at once may slow one another down.
         *
         * @return so many times the fastest
         */
        public Duration oneByOne() {
            return fastestTime.multipliedBy(requests);
        }
    }

    synchronized void add(String address, long nanosTaken, long bytesRead, boolean isRepeated) {
        requests++;
        repeated += isRepeated ? 1 : 0;
        bytes += bytesRead;
        fastestNanos = Math.min(fastestNanos, nanosTaken);
        if (slowest == null || nanosTaken > slowestNanos) {
            slowest = address;
            slowestNanos = nanosTaken;
        }
    }

    /**
     * What there was so far.
     *
     * @return the sums
     */
    public synchronized Sums sums() {
        return new Sums(
                requests,
                repeated,
                bytes,
                Duration.ofNanos(requests == 0 ? 0 : fastestNanos),
                slowest == null ? "" : slowest,
                Duration.ofNanos(slowestNanos));
    }
}
