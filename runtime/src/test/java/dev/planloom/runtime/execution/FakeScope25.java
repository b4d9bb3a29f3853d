package dev.planloom.runtime.execution;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A scope as in JDK 25: a {@code Function} configures it, and {@code allUntil} joins to a stream. Public, since only public methods are bound. */
@SuppressWarnings({"UnusedTypeParameter", "DoNotCallSuggester"}) // has the shape of the JDK's
public final class FakeScope25<T, R> extends RecordingScope {
    private FakeScope25(Joiner<T, R> joiner, Configuration configuration) {
        super(joiner, configuration);
    }

    public static <T, R> FakeScope25<T, R> open(Joiner<T, R> joiner, Function<Configuration, Configuration> configure) {
        return new FakeScope25<>(joiner, configure.apply(new Configuration("")));
    }

    public static <T, R> FakeScope25<T, R> open(Joiner<T, R> joiner) {
        throw new AssertionError("open(Joiner): " + joiner);
    }

    public String fork(Callable<?> subtask) throws Exception {
        return called("fork " + subtask.call());
    }

    public String fork(Runnable subtask) {
        throw new AssertionError("fork(Runnable): " + subtask);
    }

    public Stream<String> join() {
        return Stream.of(called("join"));
    }

    public boolean isCancelled() {
        return calls().contains("join");
    }

    public void close() {
        called("close");
    }

    /** A joiner. */
    public record Joiner<T, R>(Predicate<T> isDone) {
        public static <T> Joiner<T, Stream<T>> allUntil(Predicate<T> isDone) {
            return new Joiner<>(isDone);
        }
    }

    /** A configuration, as text. */
    public record Configuration(String text) {
        public Configuration withName(String name) {
            return new Configuration(text + name);
        }

        public Configuration withThreadFactory(ThreadFactory threads) {
            return new Configuration(text + ", " + threads);
        }

        public Configuration withTimeout(Duration timeout) {
            return new Configuration(text + ", " + timeout);
        }
    }
}
