package dev.planloom.runtime.execution;

/** What a worker does from its first call to its end: the schedule's part of it. */
interface WorkLoop {
    /** Executes tasks on the current thread, which is the worker's, until there are no more for it. */
    void work(Worker worker);
}
