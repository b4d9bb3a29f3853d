package dev.planloom.runtime.scheduling;

/** Hears of tasks that will not start, before any task that depends on them becomes ready, and says whether conditions hold. */
@FunctionalInterface
public interface SkipListener {
    /**
     * A task is skipped.
     *
     * @param task its number
     * @param because the number of the task that failed, or whose condition does not hold
     */
    void skipped(int task, int because);

    /**
     * Whether a task that succeeded said yes, and so another that has it as a condition may start. Asked after the end of the
     * task, as often as need be.
     *
     * @param task its number
     * @return whether its value is {@code true}; by default it is
     */
    default boolean holds(int task) {
        return true;
    }
}
