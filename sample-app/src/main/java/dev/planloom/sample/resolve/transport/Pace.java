package dev.planloom.sample.resolve.transport;

import dev.planloom.sample.terminal.Rate;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps requests apart, so that they come evenly at a rate. Thread-safe.
 *
 * <p>{@code @RateLimit} counts the starts of tasks, in a plan or in a run of it. This rate is one of requests, of which a task makes
 * several, over all runs of two plans: so whoever makes a request waits for its turn here, on its worker.
 */
final class Pace {
    private final long interval;

    /** When the next request may start, as {@link System#nanoTime()} counts. Guarded by this. */
    private long next = System.nanoTime();

    private Pace(long interval) {
        this.interval = interval;
    }

    static Pace of(@Nullable Rate rate) {
        return new Pace(rate == null ? 0 : rate.period().toNanos() / rate.permits());
    }

    void await() throws InterruptedException {
        if (interval > 0) {
            Thread.sleep(Duration.ofNanos(reserve(System.nanoTime())));
        }
    }

    /** The nanoseconds from a moment until the next turn, which is then taken. */
    synchronized long reserve(long now) {
        long turn = next - now < 0 ? now : next;
        next = turn + interval;
        return turn - now;
    }
}
