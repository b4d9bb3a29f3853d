package dev.planloom.runtime.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.planloom.Schedule;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.execution.LazyRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BrokenBenchmarkTest {
    private static final LazyRunner RUNNER =
            LazyRunner.of(TaskGraph.named("BrokenTasks").task("a").build(), Schedule.LAYERED);

    private final FakePlan plan = new FakePlan();

    /** What a run does after five that are well: the warm-up, and one round with two of the three counts. */
    private WorkerBenchmark broken(PlanRun sixth) {
        return WorkerBenchmark.of(options -> plan.runs.size() < 5 ? plan.run(options) : sixth.run(options))
                .workers(1, 2, 3)
                .warmUp(1)
                .rounds(9);
    }

    @Test
    void aRunThatFailsEndsItWithWhatWasMeasured() {
        IOException gone = new IOException("the disk is gone");

        BenchmarkFailedException failure = catchThrowableOfType(BenchmarkFailedException.class, broken(_ -> {
            throw gone;
        })::measure);

        assertThat(failure)
                .hasCause(gone)
                .hasMessageMatching("round 1 of 9 \\([123] workers?\\) failed: the disk is gone");
        assertThat(failure.measured().rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.makespans()).hasSize(1));
    }

    @Test
    void aTaskThatFailsIsTheCause() {
        BenchmarkFailedException failure = catchThrowableOfType(
                BenchmarkFailedException.class,
                WorkerBenchmark.of(options -> run(options, () -> {
                            throw new IOException("no answer");
                        }))
                        .workers(8)
                        .schedules(Schedule.DATAFLOW)::measure);

        assertThat(failure)
                .hasMessageStartingWith("warm-up round 1 of 2 (8 workers, dataflow) failed: ")
                .hasCauseInstanceOf(TaskFailedException.class);
        assertThat(failure.measured().rows()).isEmpty();
        assertThat(failure.measured().plan()).isEmpty();
    }

    @Test
    void aRunWithoutAReportFails() {
        assertThatThrownBy(broken(_ -> null)::measure)
                .isInstanceOf(BenchmarkFailedException.class)
                .hasCauseInstanceOf(NullPointerException.class)
                .hasMessageEndingWith(" failed: report");
    }

    @Test
    void anErrorPassesThroughAsItIs() {
        AssertionError error = new AssertionError("wrong sum");

        assertThatThrownBy(broken(_ -> {
                    throw error;
                })::measure)
                .isSameAs(error);
    }

    @Test
    void whatTheListenerThrowsPassesThroughAsItIs() {
        IllegalStateException closed = new IllegalStateException("the display is closed");

        assertThatThrownBy(WorkerBenchmark.of(plan).listener(_ -> {
                    throw closed;
                })::measure)
                .isSameAs(closed);
        assertThat(plan.runs).hasSize(1);
    }

    @Test
    void anInterruptEndsTheRunUnderWayAndTheBenchmarkWithWhatWasMeasured() {
        Thread measuring = Thread.currentThread();

        BenchmarkInterruptedException interrupted = catchThrowableOfType(
                BenchmarkInterruptedException.class,
                broken(options -> run(options, () -> {
                    measuring.interrupt();
                    new CountDownLatch(1).await();
                    return null;
                }))::measure);

        assertThat(interrupted)
                .hasCauseInstanceOf(PlanInterruptedException.class)
                .hasMessageMatching("the benchmark ended in round 1 of 9 \\([123] workers?\\)");
        assertThat(interrupted.measured().rows()).hasSize(2);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anInterruptBetweenRunsEndsIt() {
        BenchmarkInterruptedException interrupted = catchThrowableOfType(
                BenchmarkInterruptedException.class,
                WorkerBenchmark.of(plan)
                        .warmUp(0)
                        .listener(_ -> Thread.currentThread().interrupt())::measure);

        assertThat(plan.runs).hasSize(1);
        assertThat(interrupted.measured().rows()).hasSize(1);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void theDeadlineEndsTheRunUnderWayAndTheBenchmarkWithWhatWasMeasured() {
        Duration deadline = Duration.ofSeconds(2);

        BenchmarkTimeoutException late = catchThrowableOfType(
                BenchmarkTimeoutException.class,
                broken(options -> run(options, () -> {
                            new CountDownLatch(1).await();
                            return null;
                        }))
                        .deadline(deadline)::measure);

        assertThat(late)
                .hasCauseInstanceOf(PlanTimeoutException.class)
                .hasMessageMatching("the benchmark's deadline of PT2S passed before the end of round 1 of 9 \\(.*\\)");
        assertThat(late.deadline()).isEqualTo(deadline);
        assertThat(late.measured().rows()).hasSize(2);
    }

    @Test
    void afterTheDeadlineNoRunStarts() {
        BenchmarkTimeoutException late = catchThrowableOfType(
                BenchmarkTimeoutException.class, WorkerBenchmark.of(plan).deadline(Duration.ofNanos(1))::measure);

        assertThat(late).hasNoCause();
        assertThat(plan.runs).isEmpty();
        assertThat(late.measured().rows()).isEmpty();
    }

    @Test
    void theDeadlineOfARunIsAFailureOfThatRun() {
        assertThatThrownBy(broken(options -> run(options, () -> {
                            new CountDownLatch(1).await();
                            return null;
                        }))
                        .options(RunOptions.workers(1).deadline(Duration.ofMillis(10)))
                        .deadline(Duration.ofHours(1))::measure)
                .isInstanceOf(BenchmarkFailedException.class)
                .hasCauseInstanceOf(PlanTimeoutException.class);
    }

    private interface Body {
        Object call() throws Exception;
    }

    private static RunReport run(RunOptions options, Body body) throws InterruptedException {
        return RUNNER.run((_, _) -> body.call(), options).report();
    }
}
