package dev.planloom.runtime.execution;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long the runs of a plan take, and so whether the next begins with one worker alone.
 *
 * <p>Where tasks do next to nothing, several workers are slower than one: what one writes to the memory that they share,
 * the others wait for. How short a task must be for that depends on the machine, so it is not guessed but learned, as with a
 * two-armed bandit that tries the arm which seems worse once in a while (H. Robbins, "Some aspects of the sequential design
 * of experiments", 1952). A run that begins alone is relieved when it has taken twice as long as usual: so a task that is
 * suddenly long costs the others no more than that. Of the first run nothing is learned, since in a young JVM all takes long.
 *
 * <p>Thread-safe; all of it is a hint, and runs beside each other may overwrite what the other learned.
 */
class Pace {
    /** Of runs that take longer than this for each task, and {@link #FIXED} in all, none begins alone. */
    private static final long LONGEST_TASK = 1_000;

    private static final long FIXED = 20_000;

    /** One run in so many tries what seems the worse: at first, and when nothing has spoken for it for long. */
    private static final int SHORTEST_PERIOD = 32;

    private static final int LONGEST_PERIOD = 1_024;

    /** By what part of the difference a longer run corrects what is known: a shorter one corrects it at once. */
    private static final int SLOWNESS = 8;

    private final long longest;
    private final AtomicInteger runs = new AtomicInteger();

    // In nanoseconds; 0 before the first run of the kind.
    private volatile long last;
    private volatile long together;
    private volatile long alone;

    /** One run in so many tries what seems the worse: twice as many each time that it was. */
    private volatile int period = SHORTEST_PERIOD;

    Pace(int tasks) {
        longest = FIXED + LONGEST_TASK * tasks;
    }

    /** How long the last run took, in nanoseconds; 0 before it. */
    long lastNanos() {
        return last;
    }

    /** Whether nothing is known, since no run has ended so far. */
    boolean isFirst() {
        return last == 0;
    }

    /** For how long one worker is to execute the next run alone, in nanoseconds; 0 if it is not to. */
    long aloneNanos() {
        long usual = together;
        if (usual == 0 || usual > longest) {
            return 0;
        }
        boolean isTrial = runs.incrementAndGet() % period == 0;
        boolean isFaster = isAloneFaster();
        return isFaster == isTrial ? 0 : FIXED + 2 * (isFaster && alone > 0 ? alone : usual);
    }

    /** Takes note of how long a run took that might have begun alone, and whether it did. */
    void took(long nanos, boolean beganAlone) {
        last = nanos;
        boolean wasFaster = isAloneFaster();
        if (beganAlone) {
            alone = corrected(alone, nanos);
        } else {
            together = corrected(together, nanos);
        }
        if (isAloneFaster() != wasFaster) {
            period = SHORTEST_PERIOD;
        } else if (beganAlone != wasFaster) {
            period = Math.min(2 * period, LONGEST_PERIOD);
        }
    }

    /** Takes note of how long a run took that had no choice, was cancelled, or was the first. */
    void took(long nanos) {
        last = nanos;
    }

    private boolean isAloneFaster() {
        return alone < together; // 0 is: not known yet
    }

    private static long corrected(long known, long nanos) {
        return known == 0 || nanos < known ? nanos : known + (nanos - known) / SLOWNESS;
    }
}
