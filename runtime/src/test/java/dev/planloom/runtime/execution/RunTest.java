package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
    private final Run run = new Run(
            PlanRunner.of(TaskGraph.named("plan").task("a").task("b").build(), Schedule.LAYERED),
            (_, _) -> null,
            RunOptions.workers(2),
            new Budget(2),
            null);

    @Test
    void aWorkerThatHasNotLeftIsReported() {
        run.threads.enter(1);
        assertThatIllegalStateException()
                .isThrownBy(run::checkEnded)
                .withMessage("a worker of plan outlived its scope");
    }

    @Test
    void aRunWhoseWorkersHaveAllLeftHasEnded() {
        run.threads.enter(0);
        run.threads.enter(1);
        run.threads.leave(1);
        run.threads.leave(0);
        run.checkEnded();
        assertThat(run.isCancelled()).isFalse();
    }

    @Test
    void whatTheRuntimeItselfThrewCancelsTheRunAndIsThrownAsItIs() {
        Error first = new OutOfMemoryError("first");
        run.endings.crash(first);
        run.endings.crash(new IllegalStateException("second"));
        assertThat(run.cancellation()).isEqualTo(Cancellation.CRASH);
        assertThatThrownBy(run::checkEnded).isSameAs(first);
    }

    @Test
    void aCheckedExceptionOfTheRuntimeItselfIsACause() {
        Exception thrown = new Exception("checked");
        run.endings.crash(thrown);
        assertThatIllegalStateException()
                .isThrownBy(run::checkEnded)
                .withMessage("the run of plan broke down")
                .withCause(thrown);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anExceptionWhoseOwnMethodsFailIsTheTasksFailure(int workers) {
        class Unreadable extends RuntimeException {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                throw new UnsupportedOperationException("no cause");
            }
        }
        CyclicBarrier all = new CyclicBarrier(workers);
        LambdaPlan plan = LambdaPlan.named("plan");
        for (int i = 0; i < workers; i++) {
            plan.task("task " + i, _ -> {
                Patience.meet(all);
                throw new Unreadable();
            });
        }
        assertThatExceptionOfType(TaskFailedException.class)
                .isThrownBy(() -> plan.run(workers))
                .satisfies(failure -> assertThat((Object) failure.getCause()).isInstanceOf(Unreadable.class));
    }

    @Test
    void aCancellationInterruptsTheOtherWorkersAndNotTheThreadThatCancels() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        Thread other = Thread.ofVirtual().start(() -> {
            run.threads.enter(1);
            entered.countDown();
            try {
                Patience.untilInterrupted();
            } catch (InterruptedException _) {
                run.threads.leave(1);
            }
        });
        Patience.await(entered);
        run.threads.enter(0);
        run.cancel(Cancellation.failureOf("a"));
        Patience.untilTerminated(List.of(other));
        run.threads.leave(0);
        run.checkEnded();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
