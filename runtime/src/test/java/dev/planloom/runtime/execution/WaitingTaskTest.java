package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks that wait for another attempt, for what they use, or for their turn, in both schedules. */
@Timeout(60)
class WaitingTaskTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final SetTime time = new SetTime();

    @ParameterizedTest
    @EnumSource
    void aTaskThatWaitsForItsNextAttemptOccupiesNoWorker(Schedule schedule) throws InterruptedException {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("flaky", _ -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new IOException("once");
                    }
                    return "done";
                })
                .with(graph -> graph.retry(1, "1h", 1, "1h", 0))
                .task("other", _ -> {
                    time.forward(Duration.ofHours(2)); // the flaky one could not go on before
                    return "meanwhile";
                })
                .with(graph -> graph.uses("one", 1).limit("one", 1))
                .run(1);
        assertThat(result.<String>value(0)).isEqualTo("done");
        assertThat(result.report().task("flaky").attempts()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatWaitsForItsNextAttemptHoldsNothing(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("flaky", _ -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new IOException("once");
                    }
                    return "done";
                })
                .with(graph -> graph.retry(1, "1h", 1, "1h", 0).writes("thing"))
                .task("other", _ -> {
                    time.forward(Duration.ofHours(2));
                    return "meanwhile";
                })
                .with(graph -> graph.writes("thing"));
        PlanResult result = plan.run(1);
        assertThat(result.<String>value(0)).isEqualTo("done");
        assertThat(plan.executed()).containsExactlyInAnyOrder("flaky", "other", "flaky");
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledRunDoesNotWaitForTheNextAttempt(Schedule schedule) throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("flaky", _ -> {
                    failed.countDown();
                    throw new IOException("always");
                })
                .with(graph -> graph.retry(5, "1h", 1, "1h", 0))
                .fallback((_, _) -> "a replacement");
        Caller caller = Caller.start(Caller.Kind.VIRTUAL, () -> plan.run(2));
        Patience.await(failed);
        caller.interrupt();
        PlanInterruptedException thrown =
                (PlanInterruptedException) caller.ending().interruption();
        assertThat(thrown.report().outcome("flaky")).isInstanceOfAny(Outcome.Cancelled.class, Outcome.Failed.class);
        assertThat(plan.executed()).containsExactly("flaky");
    }

    @ParameterizedTest
    @EnumSource
    void theDeadlineEndsTheWaitForTheNextAttempt(Schedule schedule) {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(time)
                .task("flaky", _ -> {
                    throw new IOException("always");
                })
                .with(graph -> graph.retry(5, "1h", 1, "1h", 0));
        PlanTimeoutException thrown = plan.runThrowing(
                PlanTimeoutException.class, RunOptions.workers(2).deadline(Duration.ofMillis(500)));
        assertThat(thrown.report().outcome("flaky")).isEqualTo(new Outcome.TimedOut<>(Duration.ofMillis(500)));
        assertThat(thrown.report().task("flaky").attempts()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void noAttemptBeginsAfterTheDeadline(Schedule schedule) {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("flaky", _ -> {
                    calls.incrementAndGet();
                    throw new IOException("always");
                })
                .with(graph -> graph.retry(Integer.MAX_VALUE - 1, "0s", 1, "0s", 0));
        Duration deadline = Duration.ofMillis(20);
        PlanTimeoutException thrown = plan.runThrowing(
                PlanTimeoutException.class, RunOptions.workers(1).deadline(deadline));
        assertThat(thrown.report().task("flaky").attempts())
                .allMatch(attempt -> attempt.startNanos() <= deadline.toNanos());
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatIsRepeatedAtOnceKeepsToItsRateLimit(Schedule schedule) throws InterruptedException {
        RushedTime rushed = new RushedTime();
        List<Long> starts = Collections.synchronizedList(new ArrayList<>());
        LambdaPlan.named("plan", schedule)
                .in(rushed)
                .task("flaky", _ -> {
                    starts.add(rushed.now());
                    throw new IOException("always");
                })
                .with(graph -> graph.retry(2, "0s", 1, "0s", 0).rateLimit("rate", 1, "1m"))
                .run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE));
        assertThat(starts).hasSize(3);
        assertThat(starts.get(2) - starts.get(0))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(1).toNanos());
    }

    @ParameterizedTest
    @EnumSource
    void tasksShareARateLimitByNameOverAllRuns(Schedule schedule) throws InterruptedException {
        RushedTime rushed = new RushedTime();
        List<Long> starts = Collections.synchronizedList(new ArrayList<>());
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(rushed)
                .task("a", _ -> starts.add(rushed.now()))
                .with(graph -> graph.rateLimit("api", 1, "1m"))
                .task("b", _ -> starts.add(rushed.now()))
                .with(graph -> graph.rateLimit("api", 1, "1m"));
        plan.run(2);
        plan.run(2);
        assertThat(starts.stream()
                        .map(start -> (start - starts.getFirst())
                                / Duration.ofMinutes(1).toNanos()))
                .containsExactly(0L, 1L, 2L, 3L);
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatNeedsAllPermitsStartsAlthoughElementsKeepComing(Schedule schedule) throws InterruptedException {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(2);
        LambdaPlan.named("plan", schedule)
                .with(graph -> graph.limit("five", 2))
                .task(
                        "source",
                        _ -> java.util.stream.IntStream.range(0, 200).boxed().toList())
                .task("first", _ -> "first")
                .fanOut("each", "source", (element, _) -> {
                    begun.countDown();
                    order.add("each " + element);
                    return element;
                })
                .with(graph -> graph.uses("five", 1))
                .task("all", _ -> order.add("all"))
                .takes("first")
                .with(graph -> graph.uses("five", 2))
                .run(3);
        assertThat(order.indexOf("all")).isBetween(0, 199);
    }

    @ParameterizedTest
    @EnumSource
    void aConditionThatReturnsNullSaysNo(Schedule schedule) throws InterruptedException {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("unsure", _ -> null)
                .task("work", _ -> "done")
                .with(graph -> graph.when("unsure"))
                .run(1);
        assertThat(result.report().outcome("work")).isEqualTo(new Outcome.Skipped<>("unsure"));
    }

    @ParameterizedTest
    @EnumSource
    void theStreamOfAFanOutThatIsNotToStartIsClosed(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("no", _ -> false)
                .task("source", _ -> java.util.stream.Stream.of(1, 2).onClose(calls::incrementAndGet))
                .fanOut("each", "source", (element, _) -> element)
                .with(graph -> graph.when("no"))
                .fanOut("next", "each", (element, _) -> element);
        PlanResult result = plan.run(2);
        assertThat(calls).hasValue(1);
        assertThat(result.report().outcome("each")).isEqualTo(new Outcome.Skipped<>("no"));
        assertThat(result.report().outcome("next")).isEqualTo(new Outcome.Skipped<>("no"));
        assertThat(plan.executed()).containsExactlyInAnyOrder("no", "source");
    }
}
