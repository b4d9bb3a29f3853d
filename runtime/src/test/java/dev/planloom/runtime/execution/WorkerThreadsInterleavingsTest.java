package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planloom.runtime.scheduling.Interleavings;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("interleavings")
class WorkerThreadsInterleavingsTest {
    private static final int WORKERS = 3;

    @Test
    void whoeverWorksWhenTheRunIsCancelledIsInterruptedAndNobodyAfterwards() {
        Interleavings.explore(
                () -> new State(new Recorded()),
                State::noInterruptCameLate,
                state -> state.workUntilInterrupted(0),
                state -> state.work(1),
                state -> state.cancel(2));
    }

    @Test
    void findsALeaveThatDoesNotWaitForAnInterruptThatIsOnItsWay() {
        assertThatThrownBy(() -> Interleavings.explore(
                        () -> new State(new Hasty()),
                        State::noInterruptCameLate,
                        state -> state.work(1),
                        state -> state.cancel(2)))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("interrupts of worker 1");
    }

    /** Counts interrupts instead: an interrupt is nothing that Lincheck reorders. */
    private static class Recorded extends WorkerThreads {
        final AtomicIntegerArray interrupts = new AtomicIntegerArray(WORKERS);
        final Gate[] interrupted = {new Gate(), new Gate(), new Gate()};
        private final Thread[] threads = new Thread[WORKERS];

        Recorded() {
            super(WORKERS);
        }

        @Override
        void enter(int worker) {
            threads[worker] = Thread.currentThread();
            super.enter(worker);
        }

        @Override
        void interrupt(Thread thread) {
            for (int worker = 0; worker < WORKERS; worker++) {
                if (threads[worker] == thread) {
                    interrupts.incrementAndGet(worker);
                    interrupted[worker].open();
                }
            }
        }
    }

    private static final class Hasty extends Recorded {
        @Override
        void leave(int worker) {}
    }

    private static final class State {
        private final Recorded threads;
        private final int[] interruptsWhenLeaving = new int[WORKERS];
        private volatile boolean isCancelled;

        State(Recorded threads) {
            this.threads = threads;
        }

        void workUntilInterrupted(int worker) {
            threads.enter(worker);
            if (!isCancelled) {
                threads.interrupted[worker].pass();
            }
            leave(worker);
        }

        void work(int worker) {
            threads.enter(worker);
            leave(worker);
        }

        void cancel(int worker) {
            threads.enter(worker);
            isCancelled = true;
            threads.interruptAll();
            leave(worker);
            assertEquals(0, interruptsWhenLeaving[worker], "interrupts of who cancels");
        }

        private void leave(int worker) {
            threads.leave(worker);
            interruptsWhenLeaving[worker] = threads.interrupts.get(worker);
        }

        void noInterruptCameLate() {
            for (int worker = 0; worker < WORKERS; worker++) {
                assertEquals(
                        interruptsWhenLeaving[worker],
                        threads.interrupts.get(worker),
                        "interrupts of worker " + worker + " when it left, and in the end");
            }
        }
    }
}
