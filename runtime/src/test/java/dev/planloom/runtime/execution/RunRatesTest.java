package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs with rate limits of their own. */
@Timeout(20)
class RunRatesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final RunOptions TWO_A_MINUTE = RunOptions.workers(2).rateLimit("api", 2, MINUTE);

    private final RushedTime time = new RushedTime();
    private final List<Long> starts = Collections.synchronizedList(new ArrayList<>());

    /** Two tasks and a fan-out with three elements, of which the plan lets one start in an hour. */
    private LambdaPlan plan(Schedule schedule) {
        return LambdaPlan.named("plan", schedule)
                .in(time)
                .task("source", _ -> List.of(1, 2, 3))
                .task("a", _ -> starts.add(time.now()))
                .with(graph -> graph.rateLimit("api", 1, "1h"))
                .task("b", _ -> starts.add(time.now()))
                .with(graph -> graph.rateLimit("api", 1, "1h"))
                .fanOut("each", "source", (_, _) -> starts.add(time.now()))
                .with(graph -> graph.rateLimit("api", 1, "1h"));
    }

    @ParameterizedTest
    @EnumSource
    void tasksShareTheRateOfTheRun(Schedule schedule) throws InterruptedException {
        plan(schedule).run(TWO_A_MINUTE);

        assertThat(minutes()).containsExactly(0L, 0L, 1L, 1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void runCountsByItself(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = plan(schedule);
        plan.run(TWO_A_MINUTE);
        plan.run(TWO_A_MINUTE);
        plan.run(RunOptions.workers(1).only("a"));

        // A minute has not passed since the last start of the run before, nor an hour.
        assertThat(minutes()).containsExactly(0L, 0L, 1L, 1L, 2L, 2L, 2L, 3L, 3L, 4L, 4L);
    }

    @Test
    void circuitBreakerStaysThePlans() throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.LAYERED)
                .in(time)
                .task("flaky", _ -> {
                    starts.add(time.now());
                    throw new IOException("always");
                })
                .with(graph -> graph.rateLimit("api", 1, "1h").circuitBreaker(50, 2, 2, "9h", 1));
        RunOptions options = TWO_A_MINUTE.onFailure(FailurePolicy.CONTINUE);
        plan.run(options);
        plan.run(options);
        plan.run(options);

        assertThat(starts).hasSize(2);
    }

    @Test
    void rateThatThePlanDoesNotHaveIsRefused() {
        RunOptions options = RunOptions.workers(1).rateLimit("apl", 2, MINUTE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(Schedule.LAYERED).run(options))
                .withMessage(
                        "the options state a rate limit 'apl', which no task of plan has. Its rate limits are api.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LambdaPlan.named("plan", Schedule.LAYERED)
                        .task("a", _ -> 1)
                        .with(graph -> graph.rateLimit("@a", 1, "1h"))
                        .run(options))
                .withMessage("the options state a rate limit 'apl', which no task of plan has. "
                        + "Its tasks have none that has a name.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LambdaPlan.named("plan", Schedule.LAYERED)
                        .task("a", _ -> 1)
                        .run(options))
                .withMessageEndingWith("Its tasks have none that has a name.");
        assertThat(starts).isEmpty();
    }

    private List<Long> minutes() {
        return starts.stream()
                .sorted()
                .map(start -> (start - Collections.min(starts)) / MINUTE.toNanos())
                .toList();
    }
}
