package dev.planloom.runtime;

/**
 * What stands in for a {@code void} task in a test. Called once by a run, by several runs at once if they share it.
 *
 * @see ElementCall
 */
@FunctionalInterface
public interface VoidCall {
    /**
     * Does what the task does.
     *
     * @throws Exception if it fails
     */
    void call() throws Exception;
}
