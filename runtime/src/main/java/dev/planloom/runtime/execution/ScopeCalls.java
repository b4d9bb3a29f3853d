package dev.planloom.runtime.execution;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;

/** A way to call the JDK's structured task scopes, which are {@code Object}s here. */
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

    /** The way that this JDK admits: direct calls where they link, else method handles. */
    static ScopeCalls ofThisJdk() {
        try {
            JdkScope.link();
            return new DirectScopeCalls();
        } catch (LinkageError _) {
            return new HandleScopeCalls(ScopeBinding.ofOrThrowing("java.util.concurrent.StructuredTaskScope"));
        }
    }
}
