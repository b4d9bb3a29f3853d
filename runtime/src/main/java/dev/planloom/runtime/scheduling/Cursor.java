package dev.planloom.runtime.scheduling;

/**
 * Where one worker looks for ready tasks first, so that workers that take from one band at once do not all reach for the
 * same place. Confined to the worker's thread.
 */
public final class Cursor {
    private final int worker;
    private final int workers;
    int word = -1;

    /**
     * Makes the cursor of a worker.
     *
     * @param worker the worker's number, from 0
     * @param workers how many workers there are, at least 1
     */
    public Cursor(int worker, int workers) {
        this.worker = worker;
        this.workers = workers;
    }

    /** The word from {@code first} to {@code last} in which the worker took a task last; else one of its own choice. */
    int within(int first, int last) {
        if (word < first || word > last) {
            word = first + (int) ((last - first + 1L) * worker / workers);
        }
        return word;
    }
}
