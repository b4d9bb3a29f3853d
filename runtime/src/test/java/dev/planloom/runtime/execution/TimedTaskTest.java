package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time-outs, circuit breakers and fallbacks, in both schedules. */
@Timeout(60)
class TimedTaskTest {
    private final AtomicInteger calls = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    void aTaskThatGoesOnAfterItsTimeIsUpIsWarnedOfWithItsStack(Schedule schedule) throws InterruptedException {
        SetTime time = new SetTime();
        CountDownLatch isUp = new CountDownLatch(1);
        AtomicBoolean isDone = new AtomicBoolean();
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("stubborn", _ -> {
                    time.forward(Duration.ofMillis(5));
                    while (!isDone.get()) {
                        if (Thread.interrupted()) {
                            isUp.countDown();
                        }
                        Thread.onSpinWait();
                    }
                    return "late";
                })
                .with(graph -> graph.timeout("5ms"));
        try (Warnings warnings = Warnings.gather()) {
            Thread clock = Thread.ofVirtual().start(() -> {
                try {
                    Patience.await(isUp);
                    while (warnings.texts().isEmpty()) {
                        time.forward(Duration.ofMillis(100));
                        Thread.yield();
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                } finally {
                    isDone.set(true);
                }
            });
            PlanResult result = plan.run(RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE));
            clock.join();
            assertThat(result.report().outcome("stubborn")).isEqualTo(new Outcome.TimedOut<>(Duration.ofMillis(5)));
            assertThat(warnings.texts().getFirst())
                    .startsWith(
                            "task 'stubborn' of plan did not stop: it has not ended in the 1 s since its time was up, and"
                                    + " the run waits for it. It is at")
                    .contains("TimedTaskTest");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theInterruptOfATimeOutReachesNeitherTheNextTaskNorTheCaller(Schedule schedule) throws Exception {
        RushedTime time = new RushedTime();
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("slow", _ -> {
                    time.awaitInterrupt();
                    return null;
                })
                .with(graph -> graph.timeout("1s"))
                .fallback((_, _) -> Thread.currentThread().isInterrupted())
                .task("next", values -> {
                    boolean ofFallback = values.<Boolean>get(0);
                    return ofFallback || Thread.currentThread().isInterrupted();
                })
                .takes("slow");
        Caller.Ending ending = Caller.start(Caller.Kind.PLATFORM, () -> {
                    assertThat(plan.run(1).<Boolean>value(1)).isFalse();
                    return "";
                })
                .ending();
        assertThat(ending).isEqualTo(new Caller.Ending(null, false));
    }

    @ParameterizedTest
    @EnumSource
    void aCircuitOpensAndClosesOverSeveralRuns(Schedule schedule) throws InterruptedException {
        SetTime time = new SetTime();
        AtomicBoolean isBroken = new AtomicBoolean(true);
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("call", _ -> {
                    calls.incrementAndGet();
                    if (isBroken.get()) {
                        throw new IOException("down");
                    }
                    return "up";
                })
                .with(graph -> graph.circuitBreaker(50, 2, 2, "1m", 1));
        RunOptions options = RunOptions.workers(1);
        assertThat(plan.runThrowing(TaskFailedException.class, options)).hasRootCauseMessage("down");
        assertThat(plan.runThrowing(TaskFailedException.class, options)).hasRootCauseMessage("down");
        assertThat(plan.runThrowing(TaskFailedException.class, options))
                .hasCauseInstanceOf(CallNotPermittedException.class);
        assertThat(calls).hasValue(2);
        isBroken.set(false);
        time.forward(Duration.ofMinutes(1).plusMillis(1));
        assertThat(plan.run(options).<String>value(0)).isEqualTo("up");
        assertThat(plan.run(options).<String>value(0)).isEqualTo("up");
        assertThat(calls).hasValue(4);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorIsNotReplaced(Schedule schedule) {
        TaskFailedException failed = LambdaPlan.named("plan", schedule)
                .task("broken", _ -> {
                    throw new StackOverflowError("deep");
                })
                .with(graph -> graph.retry(2, "0s", 1, "0s", 0))
                .fallback((_, _) -> calls.incrementAndGet())
                .runThrowing(TaskFailedException.class, RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE));
        assertThat(failed).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void whatAFallbackThrowsHasTheFirstFailureSuppressed(Schedule schedule) {
        TaskFailedException failed = LambdaPlan.named("plan", schedule)
                .task("broken", _ -> {
                    throw new IOException("first");
                })
                .fallback((_, _) -> {
                    throw new IllegalStateException("second");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(1));
        assertThat(failed).cause().hasMessage("second");
        assertThat(failed.getCause().getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("first");
    }

    @ParameterizedTest
    @EnumSource
    void aTimeOutBeyondAllTimesIsNoError(Schedule schedule) throws InterruptedException {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("quick", _ -> "done")
                .with(graph -> graph.timeout("PT2500000H").retry(2, "PT2500000H", 2, "PT2500000H", 0))
                .run(1);
        assertThat(result.<String>value(0)).isEqualTo("done");
    }
}
