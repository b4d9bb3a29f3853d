package dev.planloom.runtime.execution;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A structured task scope of the JDK, whose subtasks return nothing.
 *
 * {@snippet lang = java:
 * try (Scope scope = Scope.open("layer 2")) {
 *   scope.fork("worker 1", () -> ...);
 *   scope.join();
 * }
 * }
 *
 * <p>The thread that opens a scope owns it, and only the owner may fork, join and close. As in the JDK, {@link #close}
 * cancels a scope that was not joined, and returns when all of its threads have ended, interrupted or not.
 */
final class Scope implements AutoCloseable {
    private static final ScopeBinding JDK = ScopeBinding.ofOrThrowing("java.util.concurrent.StructuredTaskScope");

    private final Object scope;
    private final SubtaskThreads threads;

    private Scope(Object scope, SubtaskThreads threads) {
        this.scope = scope;
        this.threads = threads;
    }

    /**
     * Opens a scope.
     *
     * @param name its name in thread dumps
     * @throws UnsupportedOperationException if this JDK's scopes are not as Planloom knows them
     */
    static Scope open(String name) {
        SubtaskThreads threads = new SubtaskThreads();
        Predicate<Object> isDone = _ -> false; // the run cancels itself, and interrupts each worker once
        UnaryOperator<Object> configure = configuration -> configured(configuration, name, threads);
        try {
            Object joiner = (Object) JDK.allUntil().invokeExact((Object) isDone);
            Object scope = (Object) JDK.open().invokeExact(joiner, (Object) configure);
            return new Scope(scope, threads);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static Object configured(Object configuration, String name, ThreadFactory threads) {
        try {
            Object named = (Object) JDK.withName().invokeExact(configuration, (Object) name);
            return (Object) JDK.withThreadFactory().invokeExact(named, (Object) threads);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** Starts a virtual thread of the given name that executes the subtask. */
    void fork(String threadName, Runnable subtask) {
        Callable<@Nullable Void> callable = () -> {
            subtask.run();
            return null;
        };
        threads.name = threadName;
        try {
            JDK.fork().invokeExact(scope, (Object) callable);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** Joins; if the owner is interrupted, does what is given instead of waiting longer: {@link #close} will wait. */
    void joinOr(Runnable onInterrupt) {
        try {
            join();
        } catch (InterruptedException _) {
            onInterrupt.run();
        }
    }

    /**
     * Waits until all subtasks have ended.
     *
     * @throws InterruptedException if the owner is interrupted
     */
    void join() throws InterruptedException {
        try {
            JDK.join().invokeExact(scope);
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    @Override
    public void close() {
        try {
            JDK.close().invokeExact(scope);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** What a method of the scope threw: none of those called here declares a checked exception, but for join. */
    private static RuntimeException unchecked(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException("a structured task scope threw a checked exception", thrown);
        };
    }

    /** Makes virtual threads with the name that was set last; only the owner of the scope forks, and so uses it. */
    private static final class SubtaskThreads implements ThreadFactory {
        private String name = "";

        @Override
        public Thread newThread(Runnable subtask) {
            return Thread.ofVirtual().name(name).unstarted(subtask);
        }
    }
}
