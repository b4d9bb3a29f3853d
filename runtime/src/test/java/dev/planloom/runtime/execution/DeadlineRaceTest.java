package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskReport;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that end at the very moment of their deadline. They may end either way, and each way must be consistent. */
class DeadlineRaceTest {
    private static final int RUNS = 5_000;
    private static final TaskGraph GRAPH = TaskGraph.named("race")
            .task("first")
            .task("second")
            .task("third")
            .after("first", "second")
            .build();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRunEitherSucceedsOrIsOutOfTime(int workers) throws Exception {
        Random random = new Random(workers);
        for (int run = 0; run < RUNS; run++) {
            Duration deadline = Duration.ofNanos(50_000 + random.nextInt(100_000));
            long taskNanos = random.nextInt(60_000);
            try {
                PlanResult result = Plans.run(
                        GRAPH,
                        (task, _) -> {
                            spin(taskNanos);
                            return task;
                        },
                        RunOptions.workers(workers).deadline(deadline));
                assertThat(result.report().tasks())
                        .allSatisfy(task -> assertThat(task.outcome())
                                .isEqualTo(new Outcome.Succeeded<>(task.task().number())));
            } catch (PlanTimeoutException timeout) {
                assertThat(timeout).hasNoSuppressedExceptions();
                assertThat(timeout.report().tasks())
                        .as("a task that had not ended in time: %s", timeout.report())
                        .anyMatch(task -> !endedInTime(task, deadline));
            }
            assertThat(Thread.currentThread().isInterrupted())
                    .as("interrupt status")
                    .isFalse();
        }
    }

    private static boolean endedInTime(TaskReport task, Duration deadline) {
        return task.started() && task.endNanos() <= deadline.toNanos();
    }

    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
