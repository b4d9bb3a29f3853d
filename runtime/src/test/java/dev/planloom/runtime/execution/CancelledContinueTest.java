package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What ends a run that goes on after failures nevertheless. */
@ParameterizedClass
@EnumSource(Schedule.class)
class CancelledContinueTest {
    private static final RunOptions OPTIONS = RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE);

    private final IllegalStateException broken = new IllegalStateException("broken");

    @Parameter
    private Schedule schedule;

    @Test
    void anErrorCancelsTheRun() {
        CyclicBarrier both = new CyclicBarrier(2);
        StackOverflowError error = new StackOverflowError();
        TaskFailedException failure = LambdaPlan.named("plan", schedule)
                .task("erring", _ -> {
                    Patience.meet(both);
                    throw error;
                })
                .task("sibling", _ -> {
                    Patience.meet(both);
                    return Patience.untilInterrupted();
                })
                .task("tolerant", _ -> null)
                .takesOutcome("erring")
                .takesOptional("sibling")
                .task("strict", _ -> null)
                .takes("erring")
                .runThrowing(TaskFailedException.class, OPTIONS);
        assertThat(failure.task()).isEqualTo("erring");
        assertThat(failure).hasCause(error);
        RunReport report = failure.report();
        assertThat(report.outcome("sibling")).isEqualTo(new Outcome.Cancelled<>("'erring' failed"));
        assertThat(report.outcome("tolerant")).isEqualTo(new Outcome.Cancelled<>("'erring' failed"));
        assertThat(report.outcome("strict")).isEqualTo(new Outcome.Skipped<>("erring"));
    }

    @Test
    void theDeadlineCancelsTheRun() {
        PlanTimeoutException timeout = OutOfTime.run(
                OPTIONS,
                plan -> plan.executed().containsAll(List.of("failing", "blocked")),
                () -> planThatBlocks(new CountDownLatch(1)));
        assertThat(timeout.stillRunning()).containsExactly("blocked");
        assertThat(timeout.report().outcome("blocked")).isEqualTo(new Outcome.TimedOut<>(timeout.deadline()));
        checkTasksThatDoNotBlock(timeout, timeout.report(), "the deadline passed");
    }

    @Test
    void anInterruptOfTheCallerCancelsTheRun() throws Exception {
        CountDownLatch blocked = new CountDownLatch(1);
        Caller caller =
                Caller.start(Caller.Kind.VIRTUAL, () -> planThatBlocks(blocked).run(OPTIONS));
        Patience.await(blocked);
        caller.interrupt();
        PlanInterruptedException interruption =
                (PlanInterruptedException) caller.ending().interruption();
        RunReport report = interruption.report();
        assertThat(report.outcome("blocked")).isEqualTo(new Outcome.Cancelled<>("the run was interrupted"));
        checkTasksThatDoNotBlock(interruption, report, "the run was interrupted");
    }

    private void checkTasksThatDoNotBlock(Exception thrown, RunReport report, String reason) {
        assertThat(report.outcome("failing")).isEqualTo(new Outcome.Failed<>(broken));
        assertThat(report.outcome("skipped")).isEqualTo(new Outcome.Skipped<>("failing"));
        assertThat(report.outcome("afterBlocked")).isEqualTo(new Outcome.Skipped<>("blocked"));
        assertThat(report.outcome("tolerant")).isEqualTo(new Outcome.Cancelled<>(reason));
        assertThat(thrown.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        TaskFailedException.class,
                        suppressed -> assertThat(suppressed).hasCause(broken));
    }

    /** Opens the latch when one task has failed and another blocks. */
    private LambdaPlan planThatBlocks(CountDownLatch blocked) {
        return LambdaPlan.named("plan", schedule)
                .task("failing", _ -> {
                    throw broken;
                })
                .task("blocked", _ -> {
                    blocked.countDown();
                    return Patience.untilInterrupted();
                })
                .takesOutcome("failing")
                .task("skipped", _ -> null)
                .takes("failing")
                .task("tolerant", _ -> null)
                .takesOutcome("blocked")
                .task("afterBlocked", _ -> null)
                .after("blocked");
    }
}
