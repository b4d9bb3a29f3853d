package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class FailingTaskTest {
    @Parameter
    private Schedule schedule;

    static Throwable[] causes() {
        return new Throwable[] {
            new IllegalStateException("broken"),
            new Exception("checked"),
            new AssertionError("error"),
            new StackOverflowError(),
            new InterruptedException("though nobody interrupted it"),
            new IllegalStateException(new InterruptedException("though nobody interrupted it")),
            causedByItself()
        };
    }

    @ParameterizedTest
    @MethodSource("causes")
    void theExceptionNamesTheTaskAndCarriesWhatItThrew(Throwable cause) {
        TaskFailedException failure = LambdaPlan.named("plan", schedule)
                .task("fine", _ -> 1)
                .task("failing", throwing(cause))
                .runThrowing(TaskFailedException.class, RunOptions.workers(1));
        assertThat(failure.task()).isEqualTo("failing");
        assertThat(failure).hasCause(cause).hasNoSuppressedExceptions();
        assertThat(failure.getCause()).isSameAs(cause);
        assertThat(failure.report().outcome("failing")).isEqualTo(new Outcome.Failed<>(cause));
        assertThat(failure.report().outcome("fine")).isEqualTo(new Outcome.Succeeded<>(1));
    }

    @Test
    void noTaskStartsAfterAFailureAndEachNotStartedTaskSaysWhy() {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("failing", throwing(new IllegalStateException("broken")))
                .task("sibling", _ -> null)
                .task("dependent", _ -> null)
                .after("sibling", "failing")
                .task("other", _ -> null)
                .after("sibling")
                .task("indirect", _ -> null)
                .after("other", "dependent");
        RunReport report = plan.runThrowing(TaskFailedException.class, RunOptions.workers(1))
                .report();
        assertThat(plan.executed()).containsExactly("failing");
        assertThat(report.outcome("sibling")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
        assertThat(report.outcome("dependent")).isEqualTo(new Outcome.Skipped<>("failing"));
        assertThat(report.outcome("other")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
        assertThat(report.outcome("indirect")).isEqualTo(new Outcome.Skipped<>("failing"));
        assertThat(report.task("dependent").started()).isFalse();
    }

    @Test
    void laterLayersDoNotStartAfterAFailureInALayerOfSeveralWorkers() {
        LambdaPlan plan = layerOfTwo(throwing(new IllegalStateException("broken")), _ -> Patience.untilInterrupted())
                .task("afterFailing", _ -> null)
                .after("failing")
                .task("afterSibling", _ -> null)
                .after("sibling")
                .task("last", _ -> null)
                .after("afterSibling");
        RunReport report = plan.runThrowing(TaskFailedException.class, RunOptions.workers(2))
                .report();
        assertThat(plan.executed()).containsExactlyInAnyOrder("failing", "sibling");
        assertThat(report.outcome("afterFailing")).isEqualTo(new Outcome.Skipped<>("failing"));
        assertThat(report.outcome("afterSibling")).isEqualTo(new Outcome.Skipped<>("sibling"));
        assertThat(report.outcome("last")).isEqualTo(new Outcome.Skipped<>("sibling"));
    }

    @Test
    void aTaskThatFailsWhenItIsInterruptedIsSuppressedUnderItsOwnName() {
        IllegalStateException first = new IllegalStateException("first");
        IllegalArgumentException second = new IllegalArgumentException("second");
        TaskFailedException failure = layerOfTwo(throwing(first), _ -> {
                    afterInterrupt();
                    throw second;
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure).hasCause(first);
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(TaskFailedException.class, suppressed -> {
                    assertThat(suppressed.task()).isEqualTo("sibling");
                    assertThat(suppressed).hasCause(second);
                });
        assertThat(failure.report().outcome("sibling")).isEqualTo(new Outcome.Failed<>(second));
    }

    @Test
    void twoTasksThatThrowTheSameInstanceBothFailWithIt() {
        IllegalStateException same = new IllegalStateException("same");
        TaskFailedException failure = layerOfTwo(throwing(same), throwing(same))
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure).hasCause(same);
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        TaskFailedException.class,
                        suppressed -> assertThat(suppressed).hasCause(same));
        assertThat(failure.report().outcome("failing")).isEqualTo(new Outcome.Failed<>(same));
        assertThat(failure.report().outcome("sibling")).isEqualTo(new Outcome.Failed<>(same));
    }

    @Test
    void aTaskThatSwallowsTheInterruptAndReturnsHasSucceeded() {
        TaskFailedException failure = layerOfTwo(throwing(new IllegalStateException("broken")), _ -> {
                    afterInterrupt();
                    return "value";
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure.report().outcome("sibling")).isEqualTo(new Outcome.Succeeded<>("value"));
    }

    static Exception[] interruptions() {
        return new Exception[] {
            new InterruptedException(),
            new IllegalStateException(new InterruptedException()),
            new CompletionException(new RuntimeException(new InterruptedException())),
            new ClosedByInterruptException()
        };
    }

    @ParameterizedTest
    @MethodSource("interruptions")
    void aTaskThatTheInterruptEndedIsCancelledHoweverItWrapsTheInterruption(Exception interruption) {
        TaskFailedException failure = layerOfTwo(throwing(new IllegalStateException("broken")), _ -> {
                    afterInterrupt();
                    throw interruption;
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure.report().outcome("sibling")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
        assertThat(failure).hasNoSuppressedExceptions();
    }

    /** A layer of two tasks that run at once. */
    private LambdaPlan layerOfTwo(LambdaPlan.Body failing, LambdaPlan.Body sibling) {
        CyclicBarrier both = new CyclicBarrier(2);
        return LambdaPlan.named("plan", schedule)
                .task("failing", values -> {
                    Patience.meet(both);
                    return failing.call(values);
                })
                .task("sibling", values -> {
                    Patience.meet(both);
                    return sibling.call(values);
                });
    }

    private static LambdaPlan.Body throwing(Throwable thrown) {
        return _ -> {
            throw thrown;
        };
    }

    private static void afterInterrupt() {
        try {
            Patience.untilInterrupted();
        } catch (InterruptedException _) {
            // What a task of a user may do.
        }
    }

    private static Exception causedByItself() {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));
        return first;
    }
}
