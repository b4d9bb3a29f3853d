package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** A run inside a task ends with the runs around it, and says so. */
@ParameterizedClass(name = "{0} outside, {1} inside")
@CsvSource({"LAYERED, LAYERED", "LAYERED, DATAFLOW", "DATAFLOW, LAYERED", "DATAFLOW, DATAFLOW"})
class NestedCancellationTest {
    /** What the run inside threw. */
    private final AtomicReference<Throwable> thrown = new AtomicReference<>();

    @Parameter(0)
    private Schedule outside;

    @Parameter(1)
    private Schedule inside;

    @Test
    void theOuterDeadlineEndsTheRunInside() {
        PlanTimeoutException timeout =
                OutOfTime.run(RunOptions.workers(2), _ -> thrown.get() instanceof PlanInterruptedException, () -> {
                    LambdaPlan inner = inner().task("blocked", _ -> Patience.untilInterrupted());
                    return LambdaPlan.named("outer", outside)
                            .task("nesting", _ -> runInside(inner, RunOptions.workers(2)));
                });
        assertThat(timeout.stillRunning()).containsExactly("nesting");
        assertThat(timeout.report().outcome("nesting")).isEqualTo(new Outcome.TimedOut<>(timeout.deadline()));
        checkThrown("the outer run of outer was cancelled, since the deadline passed");
    }

    @Test
    void noTaskInsideStartsAfterTheOuterDeadline() {
        AtomicReference<LambdaPlan> inner = new AtomicReference<>();
        PlanTimeoutException timeout = OutOfTime.run(1, List.of("nesting"), () -> {
            inner.set(inner().task("stubborn", _ -> afterInterrupt())
                    .task("beside", _ -> null)
                    .task("after", _ -> null)
                    .after("stubborn"));
            return LambdaPlan.named("outer", outside)
                    .task("nesting", _ -> runInside(inner.get(), RunOptions.workers(2)));
        });
        assertThat(timeout.report().outcome("nesting")).isEqualTo(new Outcome.TimedOut<>(timeout.deadline()));
        assertThat(inner.get().executed()).isSubsetOf("stubborn");
    }

    @Test
    void theDeadlineOfTheRunInsideIsAFailureOfTheOuterTask() {
        TaskFailedException failure = LambdaPlan.named("outer", outside)
                .task(
                        "nesting",
                        _ -> inner().task("blocked", _ -> Patience.untilInterrupted())
                                .run(RunOptions.workers(1).deadline(Duration.ofMillis(20))))
                .runThrowing(TaskFailedException.class, RunOptions.workers(1).deadline(Duration.ofDays(1)));
        assertThat(failure).hasCauseInstanceOf(PlanTimeoutException.class);
    }

    @Test
    void aFailureOutsideCancelsTheRunInside() {
        CyclicBarrier both = new CyclicBarrier(2);
        TaskFailedException failure = LambdaPlan.named("outer", outside)
                .task(
                        "nesting",
                        _ -> runInside(
                                inner().task("blocked", _ -> {
                                            Patience.meet(both);
                                            return Patience.untilInterrupted();
                                        })
                                        .task("after", _ -> null)
                                        .takesOutcome("blocked"),
                                RunOptions.workers(1)))
                .task("failing", _ -> {
                    Patience.meet(both);
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure).hasNoSuppressedExceptions();
        assertThat(failure.report().outcome("nesting")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
        checkThrown("the outer run of outer was cancelled, since 'failing' failed");
        assertThat(((PlanInterruptedException) thrown.get()).report().outcome("after"))
                .isEqualTo(new Outcome.Cancelled<>("the outer run of outer was cancelled, since 'failing' failed"));
    }

    @Test
    void aRunThatBeginsInsideACancelledRunStartsNothing() {
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan inner = inner().task("task", _ -> null).task("beside", _ -> null);
        TaskFailedException failure = LambdaPlan.named("outer", outside)
                .task("nesting", _ -> {
                    Patience.meet(both);
                    afterInterrupt();
                    return runInside(inner, RunOptions.workers(2));
                })
                .task("failing", _ -> {
                    Patience.meet(both);
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure.task()).isEqualTo("failing");
        checkThrown("the outer run of outer was cancelled, since 'failing' failed");
        assertThat(inner.executed()).isEmpty();
    }

    @Test
    void anInterruptOfTheOutermostCallerReachesTheInnermostRun() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        LambdaPlan innermost = inner().task("blocked", _ -> {
            running.countDown();
            return Patience.untilInterrupted();
        });
        LambdaPlan middle =
                LambdaPlan.named("middle", inside).task("nesting", _ -> runInside(innermost, RunOptions.workers(1)));
        LambdaPlan outer = LambdaPlan.named("outer", outside).task("nesting", _ -> middle.run(1));
        Caller caller = Caller.start(Caller.Kind.PLATFORM, () -> outer.run(1));
        Patience.await(running);
        caller.interrupt();
        assertThat(caller.ending().interruption())
                .hasMessageStartingWith("the run was interrupted (outer: 1 cancelled;");
        checkThrown(
                "the outer run of middle was cancelled, since the outer run of outer was cancelled, since the run was"
                        + " interrupted");
    }

    private void checkThrown(String reason) {
        assertThat(thrown.get())
                .isInstanceOf(PlanInterruptedException.class)
                .hasMessageStartingWith(reason + " (inner: ");
    }

    private LambdaPlan inner() {
        return LambdaPlan.named("inner", inside);
    }

    private Object runInside(LambdaPlan plan, RunOptions options) throws InterruptedException {
        try {
            return plan.run(options);
        } catch (InterruptedException e) {
            thrown.set(e);
            throw e;
        }
    }

    private static Object afterInterrupt() {
        try {
            return Patience.untilInterrupted();
        } catch (InterruptedException _) {
            return "what a task of a user may do";
        }
    }
}
