package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class DeadlineTest {
    @Parameter
    private Schedule schedule;

    @Test
    void everyTaskOfARunThatIsOutOfTimeSaysHowItEnded() {
        PlanTimeoutException timeout = OutOfTime.run(
                2,
                List.of("done", "left", "right"),
                () -> LambdaPlan.named("plan", schedule)
                        .task("done", _ -> 1)
                        .task("left", _ -> Patience.untilInterrupted())
                        .after("done")
                        .task("right", _ -> Patience.untilInterrupted())
                        .after("done")
                        .task("waiting", _ -> null)
                        .after("done")
                        .task("dependent", _ -> null)
                        .after("waiting", "right", "left")
                        .task("indirect", _ -> null)
                        .after("dependent"));
        assertThat(timeout.stillRunning()).containsExactly("left", "right");
        assertThat(timeout).hasNoCause().hasNoSuppressedExceptions();
        RunReport report = timeout.report();
        assertThat(report.outcome("done")).isEqualTo(new Outcome.Succeeded<>(1));
        assertThat(report.outcome("left")).isEqualTo(new Outcome.TimedOut<>(timeout.deadline()));
        assertThat(report.outcome("right")).isEqualTo(new Outcome.TimedOut<>(timeout.deadline()));
        assertThat(report.outcome("waiting")).isEqualTo(new Outcome.Cancelled<>("the deadline passed"));
        assertThat(report.outcome("dependent")).isEqualTo(new Outcome.Skipped<>("right"));
        assertThat(report.outcome("indirect")).isEqualTo(new Outcome.Skipped<>("right"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void theDeadlineInterruptsAllWorkersOfALayer(int workers) {
        List<String> names = names(workers);
        PlanTimeoutException timeout = OutOfTime.run(workers, names, () -> {
            LambdaPlan plan = LambdaPlan.named("plan", schedule);
            names.forEach(name -> plan.task(name, _ -> Patience.untilInterrupted()));
            return plan;
        });
        assertThat(timeout.stillRunning()).isEqualTo(names);
        assertThat(timeout.report().tasks())
                .allSatisfy(task -> assertThat(task.outcome()).isEqualTo(new Outcome.TimedOut<>(timeout.deadline())));
    }

    @Test
    void theDeadlineInterruptsAForkedWorkerWhileTheOwnerWaitsInItsJoin() {
        AtomicReference<Thread> owner = new AtomicReference<>();
        AtomicBoolean blocked = new AtomicBoolean();
        PlanTimeoutException timeout = OutOfTime.run(2, _ -> blocked.get(), () -> {
            CountDownLatch both = new CountDownLatch(2);
            LambdaPlan.Body body = _ -> {
                both.countDown();
                Patience.await(both);
                if (Thread.currentThread().equals(owner.get())) {
                    return null;
                }
                Patience.untilWaiting(owner.get());
                blocked.set(true);
                return Patience.untilInterrupted();
            };
            LambdaPlan plan = LambdaPlan.named("plan", schedule).task("root", _ -> {
                owner.set(Thread.currentThread());
                return null;
            });
            return plan.task("left", body).after("root").task("right", body).after("root");
        });
        assertThat(timeout.report().tasks().stream().filter(task -> task.worker() == 1))
                .singleElement()
                .satisfies(task -> assertThat(task.outcome()).isEqualTo(new Outcome.TimedOut<>(timeout.deadline())));
    }

    @Test
    void aTaskThatIgnoresTheInterruptIsWaitedForAndWasStillRunning() {
        PlanTimeoutException timeout = OutOfTime.run(
                1,
                List.of("stubborn"),
                () -> LambdaPlan.named("plan", schedule).task("stubborn", _ -> {
                    awaitInterrupt();
                    return "value";
                }));
        assertThat(timeout.stillRunning()).containsExactly("stubborn");
        assertThat(timeout.report().outcome("stubborn")).isEqualTo(new Outcome.Succeeded<>("value"));
    }

    @Test
    void aTaskThatFailsAtTheDeadlineIsSuppressed() {
        IllegalStateException broken = new IllegalStateException("broken");
        PlanTimeoutException timeout = OutOfTime.run(
                1,
                List.of("failing"),
                () -> LambdaPlan.named("plan", schedule).task("failing", _ -> {
                    awaitInterrupt();
                    throw broken;
                }));
        assertThat(timeout.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(TaskFailedException.class, suppressed -> {
                    assertThat(suppressed.task()).isEqualTo("failing");
                    assertThat(suppressed).hasCause(broken);
                });
    }

    @Test
    void aDeadlineThatHasPassedBeforeTheFirstTaskLeavesNothingHalfDone() {
        PlanTimeoutException timeout = LambdaPlan.named("plan", schedule)
                .task("task", _ -> Patience.untilInterrupted())
                .runThrowing(PlanTimeoutException.class, RunOptions.workers(1).deadline(Duration.ofNanos(1)));
        assertThat(timeout.deadline()).isEqualTo(Duration.ofNanos(1));
        assertThat(timeout.report().outcome("task"))
                .isIn(new Outcome.Cancelled<>("the deadline passed"), new Outcome.TimedOut<>(Duration.ofNanos(1)));
    }

    static Stream<Duration> distant() {
        return Stream.of(
                Duration.ofMinutes(10),
                Duration.ofDays(36_499),
                Duration.ofDays(36_500),
                Duration.ofDays(200_000),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    }

    @ParameterizedTest
    @MethodSource("distant")
    void aDeadlineThatDoesNotPassChangesNothing(Duration deadline) throws Exception {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("first", _ -> 1)
                .task("second", values -> values.<Integer>get(0) + 1)
                .after("first")
                .run(RunOptions.workers(2).deadline(deadline));
        assertThat(result.<Integer>value(1)).isEqualTo(2);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aFailureBeforeTheDeadlineIsAFailure() {
        TaskFailedException failure = LambdaPlan.named("plan", schedule)
                .task("failing", _ -> {
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(1).deadline(Duration.ofDays(1)));
        assertThat(failure.task()).isEqualTo("failing");
    }

    private static List<String> names(int tasks) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            names.add("task " + i);
        }
        return names;
    }

    private static void awaitInterrupt() {
        try {
            Patience.untilInterrupted();
        } catch (InterruptedException _) {
            // What a task of a user may do.
        }
    }
}
