package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tasks that clean up when they are interrupted: one interrupt is all they get. One of them runs on the owner, or else the
 * owner has nothing to do any more and waits for the others.
 */
class CleanUpTest {
    private static final int WORKERS = 4;

    @ParameterizedTest
    @CsvSource({"LAYERED, false", "LAYERED, true", "DATAFLOW, false", "DATAFLOW, true"})
    void noCleanUpIsDisturbedWhenATaskFails(Schedule schedule, boolean isOwnerFree) {
        Cleaning cleaning = new Cleaning(isOwnerFree, true);
        assertThat(cleaning.plan.runThrowing(TaskFailedException.class, options(schedule)))
                .hasNoSuppressedExceptions();
        cleaning.check();
    }

    @ParameterizedTest
    @CsvSource({"LAYERED, false", "LAYERED, true", "DATAFLOW, false", "DATAFLOW, true"})
    void noCleanUpIsDisturbedWhenTheDeadlinePasses(Schedule schedule, boolean isOwnerFree) {
        for (Duration deadline : Patience.deadlines()) {
            Cleaning cleaning = new Cleaning(isOwnerFree, false);
            RunOptions options = options(schedule).deadline(deadline);
            PlanTimeoutException timeout = cleaning.plan.runThrowing(PlanTimeoutException.class, options);
            assertThat(timeout).hasNoSuppressedExceptions();
            if (cleaning.running.getCount() == 0) {
                cleaning.check();
                return;
            }
        }
        throw new AssertionError("not all tasks have started in time");
    }

    @ParameterizedTest
    @CsvSource({"LAYERED, false", "LAYERED, true", "DATAFLOW, false", "DATAFLOW, true"})
    void noCleanUpIsDisturbedWhenTheCallerIsInterruptedOnceAndAgain(Schedule schedule, boolean isOwnerFree)
            throws Exception {
        Cleaning cleaning = new Cleaning(isOwnerFree, false);
        Caller caller = Caller.start(Caller.Kind.VIRTUAL, () -> cleaning.plan.run(options(schedule)));
        Patience.await(cleaning.running);
        cleaning.awaitFreeOwner();
        caller.interrupt();
        Patience.await(cleaning.interrupted);
        caller.interrupt();
        assertThat(caller.ending().interruption()).hasNoSuppressedExceptions();
        cleaning.check();
    }

    private static RunOptions options(Schedule schedule) {
        return RunOptions.workers(WORKERS).schedule(schedule);
    }

    /** A plan of one task, which runs on the owner, and then of as many at once as there are workers. */
    private static final class Cleaning {
        private final AtomicReference<Thread> owner = new AtomicReference<>();
        private final LambdaPlan plan = LambdaPlan.named("plan");
        private final boolean isOwnerFree;

        /** Whether a task is still to fail. */
        private final AtomicBoolean fails;

        private final int cleaning;
        private final CountDownLatch running;
        private final CountDownLatch interrupted;
        private final AtomicInteger cleaned = new AtomicInteger();
        private final AtomicInteger disturbed = new AtomicInteger();

        Cleaning(boolean isOwnerFree, boolean fails) {
            this.isOwnerFree = isOwnerFree;
            this.fails = new AtomicBoolean(fails);
            int blocked = isOwnerFree ? WORKERS - 1 : WORKERS;
            cleaning = fails ? blocked - 1 : blocked;
            running = new CountDownLatch(blocked);
            interrupted = new CountDownLatch(cleaning);
            plan.task("root", _ -> {
                owner.set(Thread.currentThread());
                return null;
            });
            for (int i = 0; i < WORKERS; i++) {
                plan.task("task " + i, _ -> execute()).after("root");
            }
        }

        void check() {
            assertThat(disturbed).as("disturbed clean-ups").hasValue(0);
            assertThat(cleaned).as("clean-ups").hasValue(cleaning);
        }

        private @Nullable Object execute() throws InterruptedException {
            if (isOwnerFree && isOnOwner()) {
                Patience.await(running);
                return null;
            }
            running.countDown();
            if (fails.compareAndSet(true, false)) {
                Patience.await(running);
                awaitFreeOwner();
                throw new IllegalStateException("broken");
            }
            try {
                return Patience.untilInterrupted();
            } catch (InterruptedException e) {
                interrupted.countDown();
                awaitNothing();
                cleaned.incrementAndGet();
                throw e;
            }
        }

        void awaitFreeOwner() {
            if (isOwnerFree) {
                Patience.untilWaiting(owner.get());
            }
        }

        private boolean isOnOwner() {
            return Thread.currentThread().equals(owner.get());
        }

        /**
         * A second interrupt has nothing to wait for: it would come in this time if it came. The owner is done first, so that
         * the others see what it does next.
         */
        private void awaitNothing() {
            try {
                boolean _ = new CountDownLatch(1).await(isOnOwner() ? 5 : 25, TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                disturbed.incrementAndGet();
            }
        }
    }
}
