package dev.planloom.runtime.scheduling;

/** Hears of tasks that will not start, before any task that depends on them becomes ready. */
@FunctionalInterface
public interface SkipListener {
    /**
     * A task is skipped.
     *
     * @param task its number
     * @param because the number of the task that failed
     */
    void skipped(int task, int because);
}
