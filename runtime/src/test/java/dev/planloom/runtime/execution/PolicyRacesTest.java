package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What several workers and the caller's timers do at the same moment to a fan-out with policies, tried many times. */
@Timeout(60)
class PolicyRacesTest {
    private static final int RUNS = 100;
    private static final List<Integer> ELEMENTS = IntStream.range(0, 60).boxed().toList();

    /** Two workers, so that nobody else looks after a worker that finds no value just when the other leaves one. */
    @ParameterizedTest
    @EnumSource
    void noValueIsLeftBehindByAFanOutOverAnother(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("source", _ -> ELEMENTS)
                .fanOut("first", "source", (element, _) -> spin(element))
                .fanOut("second", "first", (element, _) -> element)
                .with(graph -> graph.retry(1, "0s", 1, "0s", 0));
        for (int run = 0; run < 2 * RUNS; run++) {
            PlanResult result = plan.run(2);
            assertThat(result.<List<Integer>>value(2)).isEqualTo(ELEMENTS);
        }
    }

    private static @Nullable Object spin(@Nullable Object element) {
        long end = System.nanoTime() + ThreadLocalRandom.current().nextLong(10_000);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return element;
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
