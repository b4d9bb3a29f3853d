package dev.planloom.runtime.execution;

import dev.planloom.runtime.Threads;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A structured task scope of the JDK, whose subtasks return nothing.
 *
 * {@snippet lang = java:
 * try (Scope scope = Scope.open("layer 2", Threads.VIRTUAL)) {
 *   scope.fork("worker 1", subtask);
 *   scope.join();
 * }
 * }
 *
 * <p>The thread that opens a scope owns it, and only the owner may fork, join and close. As in the JDK, {@link #close}
 * cancels a scope that was not joined, and returns when all of its threads have ended, interrupted or not.
 *
 * <p>It is also what makes its threads, and no further class: each costs the first run of a JVM a third of a millisecond.
 */
final class Scope implements AutoCloseable, ThreadFactory {
    /** How this JDK's scopes are called; null for plain calls by {@link JdkScope}, where they link. */
    private static final @Nullable ScopeCalls JDK = ofThisJdk();

    private final @Nullable ScopeCalls calls;
    private final boolean isVirtual;
    private final Object scope;

    /** The name of the next thread; only the owner of the scope forks, and so uses it. */
    private String threadName = "";

    private Scope(String name, Threads kind, @Nullable ScopeCalls calls) {
        this.calls = calls;
        isVirtual = kind == Threads.VIRTUAL;
        scope = calls == null ? JdkScope.open(name, this) : calls.open(name, this);
    }

    /**
     * Opens a scope.
     *
     * @param name its name in thread dumps
     * @param kind which threads execute its subtasks
     * @throws UnsupportedOperationException if this JDK's scopes are not as Planloom knows them
     */
    static Scope open(String name, Threads kind) {
        return open(name, kind, JDK);
    }

    /** As {@link #open(String, Threads)}, but with calls of one's own; null for plain ones. */
    static Scope open(String name, Threads kind, @Nullable ScopeCalls calls) {
        return new Scope(name, kind, calls);
    }

    /** How this JDK's scopes are called, if not plainly. */
    static @Nullable ScopeCalls ofThisJdk() {
        try {
            JdkScope.link();
            return null;
        } catch (LinkageError _) {
            return HandleScopeCalls.ofThisJdk();
        }
    }

    /** Starts a thread of the given name that executes the subtask. */
    void fork(String threadName, Callable<?> subtask) {
        this.threadName = threadName;
        if (calls == null) {
            JdkScope.fork(scope, subtask);
        } else {
            calls.fork(scope, subtask);
        }
    }

    /** Joins; false if the owner is interrupted instead, after which {@link #close} waits. */
    boolean joinUnlessInterrupted() {
        try {
            join();
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    /**
     * Waits until all subtasks have ended.
     *
     * @throws InterruptedException if the owner is interrupted
     */
    void join() throws InterruptedException {
        if (calls == null) {
            JdkScope.join(scope);
        } else {
            calls.join(scope);
        }
    }

    /** Waits until all threads of the scope have ended. */
    @Override
    public void close() {
        if (calls == null) {
            JdkScope.close(scope);
        } else {
            calls.close(scope);
        }
    }

    /** For the JDK's scope, which calls it while it forks. */
    @Override
    public Thread newThread(Runnable subtask) {
        // Daemons, as virtual threads are: what keeps a JVM alive is the caller of the run, if anything.
        return isVirtual
                ? Thread.ofVirtual().name(threadName).unstarted(subtask)
                : Thread.ofPlatform().name(threadName).daemon().unstarted(subtask);
    }
}
