package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread that runs a plan, for a test to interrupt. */
final class Caller {
    /** The kind of thread. */
    enum Kind {
        PLATFORM,
        VIRTUAL
    }

    /**
     * How the call ended.
     *
     * @param thrown what it threw, if it did
     * @param interrupted whether the caller's interrupt status was set then
     */
    record Ending(@Nullable Throwable thrown, boolean interrupted) {
        InterruptedException interruption() {
            assertThat(thrown).isInstanceOf(InterruptedException.class);
            return (InterruptedException) Objects.requireNonNull(thrown);
        }
    }

    private final Thread thread;
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();

    private Caller(Kind kind, Callable<?> run) {
        Thread.Builder builder = kind == Kind.VIRTUAL ? Thread.ofVirtual() : Thread.ofPlatform();
        thread = builder.name("caller").unstarted(() -> ending.complete(call(run)));
    }

    static Caller start(Kind kind, Callable<?> run) {
        Caller caller = new Caller(kind, run);
        caller.thread.start();
        return caller;
    }

    void interrupt() {
        thread.interrupt();
    }

    Ending ending() throws Exception {
        return ending.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    private static Ending call(Callable<?> run) {
        Throwable thrown = null;
        try {
            run.call();
        } catch (Throwable e) {
            thrown = e;
        }
        return new Ending(thrown, Thread.currentThread().isInterrupted());
    }
}
