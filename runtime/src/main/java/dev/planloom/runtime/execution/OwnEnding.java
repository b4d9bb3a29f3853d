package dev.planloom.runtime.execution;

/** A task of a run that is claimed more than once, and tells the frontier itself when it has ended. */
interface OwnEnding {
    /**
     * Does what can be done of the task now, on the current thread. If that ended it, what the worker may go on with is left in
     * {@link Worker#next}.
     *
     * @param start when the worker became free for it
     * @return when the worker became free again
     */
    long work(Worker worker, long start);
}
