package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Deadlines that a run keeps though others are late. */
class KeptDeadlineTest {
    private static final Duration DEADLINE = Duration.ofMillis(50);

    @ParameterizedTest
    @EnumSource
    void theDeadlinePassesThoughAllThreadsOfTheCommonPoolAreBlocked(Schedule schedule) throws Exception {
        ForkJoinPool pool = ForkJoinPool.commonPool();
        CountDownLatch blocked = new CountDownLatch(pool.getParallelism());
        CountDownLatch over = new CountDownLatch(1);
        for (int i = 0; i < pool.getParallelism(); i++) {
            pool.execute(() -> {
                blocked.countDown();
                awaitOpening(over);
            });
        }
        try {
            Patience.await(blocked);
            RunOptions options = RunOptions.workers(1).schedule(schedule).deadline(DEADLINE);
            assertThat(LambdaPlan.named("plan")
                            .task("blocked", _ -> Patience.untilInterrupted())
                            .runThrowing(PlanTimeoutException.class, options))
                    .hasNoSuppressedExceptions();
        } finally {
            over.countDown();
        }
    }

    /** Here no caller waits for the run, and so none tells it that the deadline has passed. */
    @ParameterizedTest
    @CsvSource({"LAYERED, 1", "LAYERED, 2", "DATAFLOW, 1", "DATAFLOW, 2"})
    void noTaskStartsAfterTheDeadlineThoughTheCallerHasNotHeardOfIt(Schedule schedule, int workers) {
        TaskGraph graph = TaskGraph.named("plan")
                .task("left")
                .task("right")
                .task("next")
                .after("left")
                .task("last")
                .after("left", "right")
                .build();
        for (Duration deadline : Patience.deadlines()) {
            List<Integer> executed = executedUnder(deadline, graph, schedule, workers);
            if (!executed.isEmpty()) {
                assertThat(executed).doesNotHaveDuplicates().isSubsetOf(0, 1).hasSizeLessThanOrEqualTo(workers);
                return;
            }
        }
        throw new AssertionError("no task has started in time");
    }

    /** Runs tasks each of which ends after the deadline; returns those that started. */
    private static List<Integer> executedUnder(Duration deadline, TaskGraph graph, Schedule schedule, int workers) {
        List<Integer> executed = new CopyOnWriteArrayList<>();
        AtomicReference<Run> running = new AtomicReference<>();
        TaskCalls calls = (task, _) -> {
            executed.add(task);
            while (System.nanoTime() - running.get().origin <= deadline.toNanos()) {
                Thread.onSpinWait();
            }
            return null;
        };
        RunOptions options = RunOptions.workers(workers).deadline(deadline);
        Run run = new Run(PlanRunner.of(graph, schedule), calls, options, new Budget(workers), null);
        running.set(run);
        run.ownership.run();
        assertThat(run.cancellation()).isEqualTo(Cancellation.DEADLINE);
        return executed;
    }

    @Test
    void aTaskMayStartUntilTheDeadlineAndNotWhenItPasses() {
        Run run = new Run(
                PlanRunner.of(TaskGraph.named("plan").task("task").build(), Schedule.LAYERED),
                (_, _) -> null,
                RunOptions.workers(1).deadline(DEADLINE),
                new Budget(1),
                null);
        assertThat(run.mayStart(run.origin + DEADLINE.toNanos() - 1)).isTrue();
        assertThat(run.mayStart(run.origin + DEADLINE.toNanos())).isFalse();
    }

    private static void awaitOpening(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts a thread of the pool", e);
        }
    }
}
