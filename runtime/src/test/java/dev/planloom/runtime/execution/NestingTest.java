package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs inside runs as their deadlines pass, by a clock that the test sets. */
class NestingTest {
    private static final Cancellation OUTER_DEADLINE = Cancellation.of("outer", Cancellation.DEADLINE);

    private final Budget budget = new Budget(2);

    @Test
    void untilADeadlinePassesTasksMayStart() {
        Run outer = run("outer", 10, null);
        Run inner = run("inner", 20, outer);
        assertThat(inner.mayStart(outer.origin + millis(10) - 1)).isTrue();
        assertThat(outer.isCancelled() || inner.isCancelled()).isFalse();
    }

    @Test
    void whenTheOuterDeadlinePassesBothAreCancelled() {
        Run outer = run("outer", 10, null);
        Run inner = run("inner", 20, outer);
        assertThat(inner.mayStart(outer.origin + millis(10))).isFalse();
        assertThat(outer.cancellation()).isEqualTo(Cancellation.DEADLINE);
        assertThat(inner.cancellation()).isEqualTo(OUTER_DEADLINE);
    }

    @Test
    void whenItsOwnDeadlinePassesTheOuterRunGoesOn() {
        Run outer = run("outer", 20, null);
        Run inner = run("inner", 10, outer);
        assertThat(inner.mayStart(inner.origin + millis(10))).isFalse();
        assertThat(inner.cancellation()).isEqualTo(Cancellation.DEADLINE);
        assertThat(outer.isCancelled()).isFalse();
    }

    @Test
    void theDeadlineOfTheOutermostRunCancelsAllInsideIt() {
        Run outer = run("outer", 10, null);
        Run middle = run("middle", 0, outer);
        Run inner = run("inner", 0, middle);
        assertThat(inner.mayStart(outer.origin + millis(10))).isFalse();
        assertThat(middle.cancellation()).isEqualTo(OUTER_DEADLINE);
        assertThat(inner.cancellation()).isEqualTo(Cancellation.of("middle", OUTER_DEADLINE));
    }

    @Test
    void aRunThatJoinsACancelledOneIsCancelled() {
        Run outer = run("outer", 0, null);
        outer.cancel(Cancellation.DEADLINE);
        Run inner = run("inner", 0, outer);
        assertThat(inner.cancellation()).isEqualTo(OUTER_DEADLINE);
    }

    @Test
    void aRunThatHasLeftIsNotCancelled() {
        Run outer = run("outer", 0, null);
        Run inner = run("inner", 0, outer);
        inner.nesting().leave();
        outer.cancel(Cancellation.DEADLINE);
        assertThat(inner.isCancelled()).isFalse();
    }

    /** A run with a deadline, unless that is 0, that has joined the run around it. */
    private Run run(String name, long deadlineMillis, @Nullable Run outer) {
        RunOptions options = RunOptions.workers(1);
        Run run = new Run(
                PlanRunner.of(TaskGraph.named(name).task("task").build(), Schedule.DATAFLOW),
                (_, _) -> null,
                deadlineMillis == 0 ? options : options.deadline(Duration.ofMillis(deadlineMillis)),
                budget,
                outer == null ? null : outer.worker(0));
        run.nesting().join();
        return run;
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
