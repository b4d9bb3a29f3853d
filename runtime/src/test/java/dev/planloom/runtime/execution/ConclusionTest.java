package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.Schedule;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What a run comes to at moments that no schedule can be made to hit. */
class ConclusionTest {
    private static final Duration DEADLINE = Duration.ofMillis(10);

    private final PlanRunner plan = PlanRunner.of(
            TaskGraph.named("plan").task("first").task("second").after("first").build(), Schedule.LAYERED);

    private final Run run =
            new Run(plan, (task, _) -> "value " + task, RunOptions.workers(1).deadline(DEADLINE), new Budget(1), null);

    @Test
    void aDeadlineThatPassedAfterTheLastTaskHadEndedChangesNothing() throws Exception {
        ended(0, 3);
        ended(1, 10);
        run.cancel(Cancellation.DEADLINE);
        PlanResult result = new Conclusion(run).result(false);
        assertThat(result.<String>value(1)).isEqualTo("value 1");
        assertThat(result.report().makespan()).isEqualTo(DEADLINE);
    }

    @Test
    void norDoesItAfterATaskWhoseOwnTimeWasUp() throws Exception {
        ended(0, 3);
        ended(1, 10);
        run.values.end(1, Values.EXPIRED, Duration.ofMillis(7));
        run.cancel(Cancellation.DEADLINE);
        PlanResult result = new Conclusion(run).result(false);
        assertThat(result.report().outcome("second")).isEqualTo(new Outcome.TimedOut<>(Duration.ofMillis(7)));
    }

    @Test
    void aTaskThatSucceededAfterTheDeadlineWasStillRunning() {
        ended(0, 10);
        ended(1, 11);
        run.cancel(Cancellation.DEADLINE);
        assertThatExceptionOfType(PlanTimeoutException.class)
                .isThrownBy(() -> new Conclusion(run).result(false))
                .satisfies(timeout -> {
                    assertThat(timeout.stillRunning()).containsExactly("second");
                    assertThat(timeout.report().outcome("second")).isEqualTo(new Outcome.Succeeded<>("value 1"));
                });
    }

    @Test
    void aDeadlineBetweenTwoTasksFoundNoneRunning() {
        ended(0, 10);
        run.cancel(Cancellation.DEADLINE);
        assertThatExceptionOfType(PlanTimeoutException.class)
                .isThrownBy(() -> new Conclusion(run).result(false))
                .withMessageContaining("passed; no task was running (")
                .satisfies(timeout -> assertThat(timeout.report().outcome("second"))
                        .isEqualTo(new Outcome.Cancelled<>("the deadline passed")));
    }

    @Test
    void theFirstReasonOfACancellationCounts() {
        run.cancel(Cancellation.DEADLINE);
        run.cancel(Cancellation.INTERRUPT);
        assertThat(run.cancellation()).isEqualTo(Cancellation.DEADLINE);
    }

    @Test
    void anInterruptOfTheCallerIsThrownThoughAllTasksHaveSucceeded() {
        ended(0, 1);
        ended(1, 2);
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> new Conclusion(run).result(true))
                .withMessageContaining("plan: 2 succeeded;");
    }

    @Test
    void anInterruptOfTheCallerComesBeforeAFailure() {
        Run failing = new Run(
                plan,
                (_, _) -> {
                    throw new CancellationException("no interruption");
                },
                RunOptions.workers(1),
                new Budget(1),
                null);
        failing.execute(0, failing.worker(0), failing.origin);
        assertThatExceptionOfType(PlanInterruptedException.class)
                .isThrownBy(() -> new Conclusion(failing).result(true))
                .satisfies(interruption -> assertThat(interruption.getSuppressed())
                        .singleElement()
                        .isInstanceOf(TaskFailedException.class));
    }

    @Test
    void anInterruptedRunTellsWhatBecameOfItsTasks() {
        ended(0, 3);
        run.cancel(Cancellation.INTERRUPT);
        assertThatExceptionOfType(PlanInterruptedException.class)
                .isThrownBy(() -> new Conclusion(run).result(true))
                .satisfies(interruption -> assertThat(interruption.report().outcome("second"))
                        .isEqualTo(new Outcome.Cancelled<>("the run was interrupted")));
    }

    @Test
    void aCancelledOuterRunIsTheReasonThoughItInterruptedTheCallerToo() {
        run.cancel(Cancellation.of("outer", Cancellation.DEADLINE));
        assertThatExceptionOfType(PlanInterruptedException.class)
                .isThrownBy(() -> new Conclusion(run).result(true))
                .withMessageStartingWith("the outer run of outer was cancelled, since the deadline passed (plan: ");
    }

    /** Executes a task, and sets the time at which it ended. */
    private void ended(int task, int millis) {
        run.execute(task, run.worker(0), run.origin);
        run.times().ends[task] = run.origin + Duration.ofMillis(millis).toNanos();
    }
}
