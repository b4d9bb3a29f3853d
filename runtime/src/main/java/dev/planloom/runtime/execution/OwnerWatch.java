package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.Sequence;
import java.util.concurrent.TimeUnit;

/**
 * The watch that the caller of a run keeps over an owner which executes tasks alone: when others are to come. Confined to the
 * caller's thread.
 *
 * <p>Where the runs before have shown how long it takes, that is when it has taken twice as long. Of a plan's first run
 * nothing is known, and in a young JVM the first call of a method takes long: there the owner goes on alone while it ends
 * many tasks in a short time. How many it ends is asked from the first look on at which it has begun: its thread may have taken
 * long to start.
 */
final class OwnerWatch {
    /** How long an owner of whom nothing is known goes on alone at least, and how often it is looked at then. */
    static final long FIRST_LOOK = TimeUnit.MILLISECONDS.toNanos(2);

    /** How long a task may take, on average, for such an owner to go on alone. */
    private static final long SHORT_TASK = TimeUnit.MICROSECONDS.toNanos(100);

    /** After how many looks it gets help in any case. */
    private static final int MOST_LOOKS = 8;

    private final Sequence watched;
    private final boolean isFirst;

    /** When to look; unknown before the first look at an owner of whom nothing is known. */
    private long due;

    private boolean isDueKnown;
    private int claimed;
    private int looks;

    private OwnerWatch(Sequence watched, boolean isFirst) {
        this.watched = watched;
        this.isFirst = isFirst;
    }

    /** A watch over an owner that is to go on alone up to a given time. */
    static OwnerWatch until(Sequence watched, long due) {
        OwnerWatch watch = new OwnerWatch(watched, false);
        watch.lookAt(due);
        return watch;
    }

    /** A watch over an owner of whom nothing is known. It begins with the first look, when the owner has been forked. */
    static OwnerWatch first(Sequence watched) {
        return new OwnerWatch(watched, true);
    }

    /**
     * Looks at the owner.
     *
     * @param now the time
     * @return after how many nanoseconds to look again; 0 if others are to come
     */
    long look(long now) {
        if (!isDueKnown) {
            lookAt(now + FIRST_LOOK);
        }
        long left = due - now;
        if (left > 0) {
            return left;
        }
        int before = claimed;
        claimed = watched.claimed();
        boolean isShort = before == 0 || (claimed - before) * SHORT_TASK >= FIRST_LOOK - left;
        if (!isFirst || !isShort || ++looks == MOST_LOOKS) {
            return 0;
        }
        lookAt(now + FIRST_LOOK);
        return FIRST_LOOK;
    }

    private void lookAt(long time) {
        due = time;
        isDueKnown = true;
    }
}
