package dev.planloom.runtime.scheduling;

import java.util.Arrays;

/**
 * For each task that has not succeeded, the task to blame for it. What a task is blamed for is written before its end is
 * made known, and read after.
 */
final class Blame {
    private static final int NOBODY = -1;

    /** The number of the task to blame; its complement less one if only elements of a fan-out have not succeeded. */
    private final int[] because;

    Blame(int tasks) {
        because = new int[tasks];
        Arrays.fill(because, NOBODY);
    }

    void put(int task, int culprit) {
        because[task] = culprit;
    }

    /** Blames a task for some elements of a fan-out; the others succeeded. */
    void putElements(int fanOut, int culprit) {
        because[fanOut] = ~culprit - 1;
    }

    /**
     * Whether a task has not succeeded.
     *
     * @param ofElements whether that counts only if its elements have not been executed
     */
    boolean isOn(int task, boolean ofElements) {
        return ofElements ? because[task] >= 0 : because[task] != NOBODY;
    }

    /** The task to blame that one has not succeeded. */
    int of(int task) {
        return because[task] >= 0 ? because[task] : ~(because[task] + 1);
    }
}
