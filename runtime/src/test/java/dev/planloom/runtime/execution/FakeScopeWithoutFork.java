package dev.planloom.runtime.execution;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A scope that cannot fork. Public, since only public methods are bound. */
@SuppressWarnings("DoNotCallSuggester") // is never opened
public interface FakeScopeWithoutFork {
    static FakeScopeWithoutFork open(Joiner joiner, UnaryOperator<Configuration> configure) {
        throw new AssertionError("open: " + joiner + configure);
    }

    Object join();

    boolean isCancelled();

    void close();

    /** A joiner. */
    interface Joiner {
        static Joiner allUntil(Predicate<Object> isDone) {
            throw new AssertionError("allUntil: " + isDone);
        }
    }

    /** A configuration. */
    interface Configuration {
        Configuration withName(String name);

        Configuration withThreadFactory(ThreadFactory threads);

        Configuration withTimeout(Duration timeout);
    }
}
