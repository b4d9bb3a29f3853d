package dev.planloom.sample.worklists;

/** Who does the items of a work list. Thread-safe. */
@FunctionalInterface
interface Crew {
    /**
     * Does an item.
     *
     * @param item the name of its task
     * @throws InterruptedException if it is to stop
     */
    void work(String item) throws InterruptedException;
}
