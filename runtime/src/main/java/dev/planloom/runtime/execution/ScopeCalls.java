package dev.planloom.runtime.execution;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;

/**
 * A way to call the JDK's structured task scopes, which are {@code Object}s here, other than by plain calls of {@link
 * JdkScope}: those need no class between, which costs the first run of a JVM half a millisecond.
 */
interface ScopeCalls {
    /**
     * Opens a scope whose {@link #join} waits for all subtasks.
     *
     * @param threads makes the subtasks' threads
     */
    Object open(String name, ThreadFactory threads);

    void fork(Object scope, Callable<?> subtask);

    void join(Object scope) throws InterruptedException;

    void close(Object scope);
}
