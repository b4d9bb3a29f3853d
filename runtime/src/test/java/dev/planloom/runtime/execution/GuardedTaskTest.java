package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.planloom.Schedule;
import dev.planloom.runtime.AttemptReport;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks with policies, in both schedules. */
@Timeout(20)
class GuardedTaskTest {
    private final AtomicInteger calls = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    void aTaskIsRepeatedUntilItSucceeds(Schedule schedule) throws InterruptedException {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("flaky", _ -> {
                    if (calls.incrementAndGet() < 3) {
                        throw new IOException("attempt " + calls.get());
                    }
                    return "done";
                })
                .with(graph -> graph.retry(3, "1ms", 1, "1ms", 0))
                .task("after", values -> values.get(0) + "!")
                .takes("flaky")
                .run(2);
        assertThat(result.<String>value(1)).isEqualTo("done!");
        List<AttemptReport> attempts = result.report().task("flaky").attempts();
        assertThat(attempts).extracting(AttemptReport::number).containsExactly(1, 2, 3);
        assertThat(attempts)
                .extracting(
                        attempt -> attempt.failure().map(Throwable::getMessage).orElse("none"))
                .containsExactly("attempt 1", "attempt 2", "none");
    }

    @ParameterizedTest
    @EnumSource
    void aTaskFailsWithWhatItsLastAttemptThrew(Schedule schedule) {
        TaskFailedException failed = LambdaPlan.named("plan", schedule)
                .task("flaky", _ -> {
                    throw new IOException("attempt " + calls.incrementAndGet());
                })
                .with(graph -> graph.retry(2, "0s", 1, "0s", 0))
                .runThrowing(TaskFailedException.class, RunOptions.workers(1));
        assertThat(failed)
                .hasMessageStartingWith("task 'flaky' failed after 3 attempts with java.io.IOException: attempt 3");
        assertThat(failed).cause().hasMessage("attempt 3");
    }

    @ParameterizedTest
    @EnumSource
    void anAttemptWhoseTimeIsUpIsInterrupted(Schedule schedule) throws InterruptedException {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("slow", _ -> {
                    new CountDownLatch(1).await();
                    return null;
                })
                .with(graph -> graph.timeout("5ms"))
                .task("other", _ -> Thread.currentThread().isInterrupted())
                .run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE));
        assertThat(result.report().outcome("slow")).isInstanceOf(Outcome.TimedOut.class);
        assertThat(result.report().failures()).extracting("name").containsExactly("slow");
        assertThat(result.<Boolean>value(1)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aTimeOutIsAFailureOfThePlan(Schedule schedule) {
        TaskFailedException failed = LambdaPlan.named("plan", schedule)
                .task("slow", _ -> {
                    new CountDownLatch(1).await();
                    return null;
                })
                .with(graph -> graph.timeout("5ms"))
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failed).cause().isInstanceOf(TimeoutException.class).hasMessage("'slow' took longer than 5ms");
    }

    @ParameterizedTest
    @EnumSource
    void aFallbackGivesTheValue(Schedule schedule) throws InterruptedException {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("broken", _ -> {
                    throw new IOException("gone");
                })
                .fallback((_, thrown) -> "instead of " + thrown.getMessage())
                .run(1);
        assertThat(result.<String>value(0)).isEqualTo("instead of gone");
    }

    @ParameterizedTest
    @EnumSource
    void noMoreTasksThanALimitAdmitsRunAtOnce(Schedule schedule) throws InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        LambdaPlan plan = LambdaPlan.named("plan", schedule).with(graph -> graph.limit("db", 3));
        for (int i = 0; i < 50; i++) {
            int permits = 1 + i % 3;
            plan.task("t" + i, _ -> {
                        most.accumulateAndGet(running.addAndGet(permits), Math::max);
                        Thread.yield();
                        running.addAndGet(-permits);
                        return null;
                    })
                    .with(graph -> graph.uses("db", permits));
        }
        plan.run(8);
        assertThat(most.get()).isLessThanOrEqualTo(3);
        assertThat(plan.executed()).hasSize(50);
    }

    @ParameterizedTest
    @EnumSource
    void aConditionSaysWhetherATaskStarts(Schedule schedule) throws InterruptedException {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("yes", _ -> true)
                .task("no", _ -> false)
                .task("a", _ -> "a")
                .with(graph -> graph.when("yes"))
                .task("b", _ -> "b")
                .with(graph -> graph.when("yes", "no"))
                .task("c", values -> values.optional(3).isPresent())
                .takesOptional("b")
                .task("d", _ -> "d")
                .with(graph -> graph.afterEnd("b"))
                .run(2);
        assertThat(result.report().outcome("a")).isEqualTo(new Outcome.Succeeded<>("a"));
        assertThat(result.report().outcome("b")).isEqualTo(new Outcome.Skipped<>("no"));
        assertThat(result.report().outcome("c")).isEqualTo(new Outcome.Succeeded<>(false));
        assertThat(result.report().outcome("d")).isEqualTo(new Outcome.Succeeded<>("d"));
    }

    @ParameterizedTest
    @EnumSource
    void thePlanGoesOnWhenAnOptionalTaskFails(Schedule schedule) throws InterruptedException {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("broken", _ -> {
                    throw new IOException("gone");
                })
                .with(graph -> graph.optional())
                .task("after", _ -> "done")
                .with(graph -> graph.afterEnd("broken"))
                .run(2);
        assertThat(result.<String>value(1)).isEqualTo("done");
        assertThat(result.report().failures()).extracting("name").containsExactly("broken");
    }

    @ParameterizedTest
    @EnumSource
    void elementsAreRepeatedLimitedAndReplaced(Schedule schedule) throws InterruptedException {
        Map<Object, AtomicInteger> attempts = new ConcurrentHashMap<>();
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        PlanResult result = LambdaPlan.named("plan", schedule)
                .with(graph -> graph.limit("db", 2))
                .task("source", _ -> List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                .fanOut("each", "source", (element, _) -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    try {
                        int attempt = attempts.computeIfAbsent(element, _ -> new AtomicInteger())
                                .incrementAndGet();
                        if (attempt <= (int) element % 4) {
                            throw new IOException(element + " failed");
                        }
                        return element;
                    } finally {
                        running.decrementAndGet();
                    }
                })
                .with(graph -> graph.retry(2, "100us", 1, "100us", 0.5).uses("db", 1))
                .fallback((element, _) -> -(int) element)
                .run(4);
        assertThat(result.<List<Integer>>value(1)).containsExactly(0, 1, 2, -3, 4, 5, 6, -7, 8, 9);
        assertThat(most.get()).isLessThanOrEqualTo(2);
        assertThat(result.report().task("each").elements().orElseThrow().retries())
                .isEqualTo(11);
        assertThat(Map.of(3, attempts.get(3).get())).containsExactly(entry(3, 3));
    }

    @ParameterizedTest
    @EnumSource
    void noMoreElementsStartInAPeriodThanARateLimitAdmits(Schedule schedule) throws InterruptedException {
        RushedTime time = new RushedTime();
        long first = time.now(); // periods begin with the run
        PlanResult result = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("source", _ -> List.of(0, 1, 2, 3, 4, 5, 6))
                .fanOut("each", "source", (_, _) -> (time.now() - first) / 60_000_000_000L)
                .with(graph -> graph.rateLimit("rate", 3, "1m"))
                .run(3);
        assertThat(result.<List<Long>>value(1)).containsExactlyInAnyOrder(0L, 0L, 0L, 1L, 1L, 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void anElementWhoseTimeIsUpHasTimedOutAndSoHaveThoseEqualToIt(Schedule schedule) throws InterruptedException {
        RushedTime time = new RushedTime();
        PlanResult result = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("source", _ -> List.of("quick", "slow", "slow"))
                .fanOut("each", "source", (element, _) -> {
                    if (element.equals("slow")) {
                        time.awaitInterrupt();
                    }
                    return element;
                })
                .distinct()
                .with(graph -> graph.timeout("2s"))
                .task("after", values -> values.outcomes(1))
                .takesOutcomes("each")
                .run(RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE));
        Outcome<Object> timedOut = new Outcome.TimedOut<>(Duration.ofSeconds(2));
        assertThat(result.<List<Outcome<Object>>>value(2))
                .containsExactly(new Outcome.Succeeded<>("quick"), timedOut, timedOut);
        assertThat(result.report().outcome("each")).isInstanceOf(Outcome.Failed.class);
    }
}
