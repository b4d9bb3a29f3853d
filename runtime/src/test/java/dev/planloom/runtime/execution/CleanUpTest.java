package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks that clean up when they are interrupted, on the owner and on all other workers: one interrupt is all they get. */
class CleanUpTest {
    private static final int WORKERS = 4;

    @ParameterizedTest
    @EnumSource
    void noCleanUpIsDisturbedWhenATaskFails(Schedule schedule) {
        Cleaning cleaning = new Cleaning(WORKERS - 1);
        LambdaPlan plan = cleaning.plan.task("failing", _ -> {
            Patience.await(cleaning.running);
            throw new IllegalStateException("broken");
        });
        TaskFailedException failure = plan.after("root").runThrowing(TaskFailedException.class, options(schedule));
        assertThat(failure.task()).isEqualTo("failing");
        assertThat(failure).hasNoSuppressedExceptions();
        cleaning.check();
    }

    @ParameterizedTest
    @EnumSource
    void noCleanUpIsDisturbedWhenTheDeadlinePasses(Schedule schedule) {
        for (Duration deadline : Patience.deadlines()) {
            Cleaning cleaning = new Cleaning(WORKERS);
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
    @EnumSource
    void noCleanUpIsDisturbedWhenTheCallerIsInterruptedOnceAndAgain(Schedule schedule) throws Exception {
        Cleaning cleaning = new Cleaning(WORKERS);
        Caller caller = Caller.start(Caller.Kind.VIRTUAL, () -> cleaning.plan.run(options(schedule)));
        Patience.await(cleaning.running);
        caller.interrupt();
        Patience.await(cleaning.interrupted);
        caller.interrupt();
        assertThat(caller.ending().interruption()).hasNoSuppressedExceptions();
        cleaning.check();
    }

    private static RunOptions options(Schedule schedule) {
        return RunOptions.workers(WORKERS).schedule(schedule);
    }

    /** A plan of one task, and then several that clean up. */
    private static final class Cleaning {
        private final LambdaPlan plan = LambdaPlan.named("plan").task("root", _ -> null);
        private final CountDownLatch running;
        private final CountDownLatch interrupted;
        private final int tasks;
        private final AtomicInteger cleaned = new AtomicInteger();
        private final AtomicInteger disturbed = new AtomicInteger();

        Cleaning(int tasks) {
            this.tasks = tasks;
            running = new CountDownLatch(tasks);
            interrupted = new CountDownLatch(tasks);
            for (int i = 0; i < tasks; i++) {
                plan.task("cleaning " + i, _ -> cleanUp()).after("root");
            }
        }

        void check() {
            assertThat(disturbed).as("disturbed clean-ups").hasValue(0);
            assertThat(cleaned).as("clean-ups").hasValue(tasks);
        }

        private Object cleanUp() throws InterruptedException {
            running.countDown();
            try {
                return Patience.untilInterrupted();
            } catch (InterruptedException e) {
                interrupted.countDown();
                awaitNothing();
                cleaned.incrementAndGet();
                throw e;
            }
        }

        /** A second interrupt has nothing to wait for: it would come in this time if it came. */
        private void awaitNothing() {
            try {
                boolean _ = new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                disturbed.incrementAndGet();
            }
        }
    }
}
