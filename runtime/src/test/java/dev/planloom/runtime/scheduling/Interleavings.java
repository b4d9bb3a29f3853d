package dev.planloom.runtime.scheduling;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jetbrains.lincheck.Lincheck;

/**
 * Runs a scenario under many interleavings of its threads, which may change at each access to shared memory. A deadlock
 * fails the test, and so does what a thread throws.
 *
 * <p>The scenario makes all that it uses anew, with {@code new} in the code of the set-up: what is left of the interleaving
 * before, or made in a way that Lincheck does not see, would not count as shared. But a {@link
 * dev.planloom.runtime.TaskGraph}, which is immutable, is made before: a set-up that makes one leaves Lincheck blind to
 * all that comes after. A thread may go round a loop over shared memory some 50 times, or it is taken for hanging.
 */
public final class Interleavings {
    private static final int MOST = Integer.getInteger("interleavings.explored", 300);

    private Interleavings() {}

    /**
     * Explores a scenario.
     *
     * @param setUp makes what the threads share
     * @param invariant holds when all threads have ended, whatever their interleaving
     * @param threads what each thread does
     */
    @SafeVarargs
    public static <S> void explore(Supplier<S> setUp, Consumer<S> invariant, Consumer<S>... threads) {
        Lincheck.runConcurrentTest(MOST, () -> {
            S state = setUp.get();
            Actor<?>[] actors = new Actor<?>[threads.length];
            for (int i = 0; i < threads.length; i++) {
                actors[i] = new Actor<>(state, threads[i]);
            }
            // Declared as Thread, not Actor: Lincheck sees start and join only where the static type is Thread.
            for (Thread actor : actors) {
                actor.start();
            }
            for (Thread actor : actors) {
                try {
                    actor.join();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            for (Actor<?> actor : actors) {
                if (actor.thrown != null) {
                    throw new AssertionError("A thread threw " + actor.thrown, actor.thrown);
                }
            }
            invariant.accept(state);
        });
    }

    /**
     * A subclass with fields: Lincheck takes an object that threads reach only through a captured variable of a lambda
     * for local to one thread, and then does not switch at accesses to its fields and elements.
     */
    private static final class Actor<S> extends Thread {
        private final S state;
        private final Consumer<S> body;
        private Throwable thrown;

        Actor(S state, Consumer<S> body) {
            this.state = state;
            this.body = body;
        }

        @Override
        public void run() {
            try {
                body.accept(state);
            } catch (Exception | AssertionError e) { // not Throwable: Lincheck ends threads with an Error of its own
                thrown = e;
            }
        }
    }
}
