package dev.planloom.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * What follows a call into the threads that execute tasks: trace identifiers, the logger's diagnostic context, a security
 * principal, whatever stands in thread-locals. A run captures it when it starts, on the caller's thread, and restores it
 * around each task and each element of a fan-out, so that none sees what another has left behind.
 *
 * {@snippet lang = java:
 * GeneratedPlan.run(tasks, RunOptions.workers(4).context(RunContext.of(CURRENT_USER)));
 * GeneratedPlan.run(tasks, RunOptions.workers(4).context(RunContext.micrometer()));
 * }
 *
 * <p>{@link ScopedValue}s need no context: tasks inherit those of the caller.
 *
 * <p>Runs at once may share a context: it must be thread-safe, and so must be what it captured. It may be in effect on one
 * thread more than once, one within the other. What it throws when it captures, {@code run} throws, and nothing starts;
 * what it throws later makes the run fail.
 */
public interface RunContext {
    /**
     * Captures what holds on the current thread.
     *
     * @return what was captured
     */
    Captured capture();

    /** What was captured at the start of a run. */
    @FunctionalInterface
    interface Captured {
        /**
         * Makes what was captured hold on the current thread, until the scope is closed.
         *
         * @return a scope, to be closed on the same thread
         */
        Scope open();
    }

    /** The time during which what was captured holds on a thread. */
    @FunctionalInterface
    interface Scope extends AutoCloseable {
        /** Makes hold what did before. */
        @Override
        void close();
    }

    /**
     * The values of some thread-locals.
     *
     * @param variables the thread-locals, at least one
     * @return a context
     * @throws IllegalArgumentException if there are none
     * @throws NullPointerException if one is null
     */
    static RunContext of(ThreadLocal<?>... variables) {
        List<ThreadLocal<?>> all = List.copyOf(Arrays.asList(variables));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a context of no thread-locals carries nothing: name at least one.");
        }
        return new ThreadLocals(all);
    }

    /**
     * All that is registered with Micrometer's context propagation: its {@code ContextRegistry} names the thread-locals, as
     * Spring, Reactor and Micrometer's tracing do. Needs {@code io.micrometer:context-propagation}, 1.1 or later, which
     * Planloom itself does not bring.
     *
     * @return a context of what is registered when it captures
     * @throws IllegalStateException if that library is missing
     */
    static RunContext micrometer() {
        try {
            return new MicrometerContext();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "RunContext.micrometer() needs a library that is missing. Add the artifact"
                            + " io.micrometer:context-propagation, version 1.1 or later, to the class path; a program of"
                            + " modules also names its module with --add-modules context.propagation, or requires it.",
                    e);
        }
    }
}
