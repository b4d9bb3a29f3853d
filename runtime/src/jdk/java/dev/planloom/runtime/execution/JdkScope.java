package dev.planloom.runtime.execution;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Configuration;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;

/**
 * Plain calls of the JDK's structured task scopes, in the form that they have in the JDK which compiles this.
 *
 * <p>They are a preview API in JDK 25, and javac marks a class that names one so that it runs with {@code
 * --enable-preview} alone. It does not mark the classes of {@code java.base}, as one of which the build compiles this.
 * So this class depends on nothing else of ours, and whoever uses it calls {@link #link} first: on a JDK where a
 * method has other types that throws, and {@code ScopeBinding} does the same by method handles.
 *
 * <p>An instance is what a scope is opened with: no lambda and no further class, since either costs the first run of a JVM
 * some of a millisecond.
 */
final class JdkScope implements UnaryOperator<Configuration> {
    private final String name;
    private final ThreadFactory threads;

    private JdkScope(String name, ThreadFactory threads) {
        this.name = name;
        this.threads = threads;
    }

    /**
     * Calls each method once.
     *
     * @throws LinkageError if this JDK lacks one of them
     */
    static void link() {
        try (StructuredTaskScope<Object, ?> scope = scope(open("", null))) {
            try {
                scope.fork((Callable<Object>) null);
            } catch (NullPointerException e) {
                // As it should be: the method is there.
            }
            scope.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Object open(String name, ThreadFactory threads) {
        return StructuredTaskScope.open(Joiner.<Object>awaitAll(), new JdkScope(name, threads));
    }

    static void fork(Object scope, Callable<?> subtask) {
        scope(scope).fork(subtask);
    }

    static void join(Object scope) throws InterruptedException {
        scope(scope).join();
    }

    static void close(Object scope) {
        scope(scope).close();
    }

    @SuppressWarnings("unchecked") // open() made it
    private static StructuredTaskScope<Object, ?> scope(Object scope) {
        return (StructuredTaskScope<Object, ?>) scope;
    }

    /** Says to the JDK's scope that is being opened what it is to be like. */
    @Override
    public Configuration apply(Configuration configuration) {
        Configuration named = configuration.withName(name);
        return threads == null ? named : named.withThreadFactory(threads);
    }
}
