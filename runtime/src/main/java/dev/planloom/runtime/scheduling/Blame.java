package dev.planloom.runtime.scheduling;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For each task that has not succeeded, the task to blame for it. What a task is blamed for is written before its end is
 * made known, and read after.
 */
final class Blame {
    private static final int NOBODY = -1;

    private final int tasks;

    /**
     * The number of the task to blame; its complement less one if only elements of a fan-out have not succeeded. Null until
     * a task has not succeeded.
     */
    private volatile int @Nullable [] because;

    Blame(int tasks) {
        this.tasks = tasks;
    }

    /** Whether no task has been blamed. */
    boolean isEmpty() {
        return because == null;
    }

    void put(int task, int culprit) {
        allocated()[task] = culprit;
    }

    /** Blames a task for some elements of a fan-out; the others succeeded. */
    void putElements(int fanOut, int culprit) {
        allocated()[fanOut] = ~culprit - 1;
    }

    /**
     * Whether a task has not succeeded.
     *
     * @param ofElements whether that counts only if its elements have not been executed
     */
    boolean isOn(int task, boolean ofElements) {
        int[] known = because;
        return known != null && (ofElements ? known[task] >= 0 : known[task] != NOBODY);
    }

    /** The task to blame that one has not succeeded. */
    int of(int task) {
        int culprit = allocated()[task];
        return culprit >= 0 ? culprit : ~(culprit + 1);
    }

    private int[] allocated() {
        int[] known = because;
        return known == null ? allocate() : known;
    }

    private synchronized int[] allocate() {
        int[] known = because;
        if (known == null) {
            known = new int[tasks];
            Arrays.fill(known, NOBODY);
            because = known;
        }
        return known;
    }
}
