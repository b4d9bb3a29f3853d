package dev.planloom.runtime.execution;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A scope with a third type parameter: what {@code join} throws. Public, since only public methods are bound. */
@SuppressWarnings({"UnusedTypeParameter", "DoNotCallSuggester"}) // has the shape of the JDK's
public final class FakeScopeOfThree<T, R, X extends Throwable> extends RecordingScope {
    private FakeScopeOfThree(Joiner<T, R, X> joiner, Configuration configuration) {
        super(joiner, configuration);
    }

    public static <T, R, X extends Throwable> FakeScopeOfThree<T, R, X> open(
            Joiner<T, R, X> joiner, UnaryOperator<Configuration> configure) {
        return new FakeScopeOfThree<>(joiner, configure.apply(new Configuration("")));
    }

    public String fork(Callable<?> subtask) throws Exception {
        return called("fork " + subtask.call());
    }

    public String fork(Runnable subtask) {
        throw new AssertionError("fork(Runnable): " + subtask);
    }

    public List<String> join() throws X, InterruptedException {
        return List.of(called("join"));
    }

    public boolean isCancelled() {
        return calls().contains("join");
    }

    public void close() {
        called("close");
    }

    /** A joiner. */
    public record Joiner<T, R, X extends Throwable>(Predicate<T> isDone) {
        public static <T> Joiner<T, List<T>, RuntimeException> allUntil(Predicate<T> isDone) {
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
