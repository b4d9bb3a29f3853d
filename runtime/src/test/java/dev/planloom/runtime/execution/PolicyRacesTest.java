package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What several workers and the caller's timers do at the same moment to a fan-out with policies, tried many times. */
@Timeout(60)
class PolicyRacesTest {
    private static final int RUNS = 150;
    private static final List<Integer> ELEMENTS = IntStream.range(0, 60).boxed().toList();

    @ParameterizedTest
    @EnumSource
    void noValueIsLeftBehindByAFanOutOverAnother(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .with(graph -> graph.limit("one", 1))
                .task("source", _ -> ELEMENTS)
                .fanOut("first", "source", (element, _) -> element)
                .fanOut("second", "first", (element, _) -> element)
                .with(graph -> graph.uses("one", 1));
        for (int run = 0; run < RUNS; run++) {
            PlanResult result = plan.run(4);
            assertThat(result.<List<Integer>>value(2)).isEqualTo(ELEMENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noElementIsLeftBehindThatWaitsForItsNextAttempt(Schedule schedule) throws InterruptedException {
        Set<Object> failed = ConcurrentHashMap.newKeySet();
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(new RushedTime())
                .task("source", _ -> ELEMENTS)
                .fanOut("each", "source", (element, _) -> {
                    if (element instanceof Integer number && number % 3 == 0 && failed.add(element)) {
                        throw new IOException("once");
                    }
                    return element;
                })
                .with(graph -> graph.retry(1, "1ms", 1, "1ms", 0.9));
        for (int run = 0; run < RUNS; run++) {
            failed.clear();
            PlanResult result = plan.run(4);
            assertThat(result.<List<Integer>>value(1)).isEqualTo(ELEMENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRunEndsAlthoughSeveralElementsWereHeldUpAtOnce(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .in(new RushedTime())
                .task("source", _ -> ELEMENTS)
                .fanOut("each", "source", (element, _) -> element)
                .with(graph -> graph.rateLimit("rate", 7, "1ms"));
        for (int run = 0; run < RUNS; run++) {
            PlanResult result = plan.run(RunOptions.workers(4));
            assertThat(result.<List<Integer>>value(1)).isEqualTo(ELEMENTS);
        }
    }
}
