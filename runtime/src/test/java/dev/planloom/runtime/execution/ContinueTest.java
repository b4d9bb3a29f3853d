package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskReport;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that go on after failures. */
@ParameterizedClass
@EnumSource(Schedule.class)
class ContinueTest {
    private static final RunOptions TWO_WORKERS = RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE);

    private final IllegalStateException broken = new IllegalStateException("broken");

    @Parameter
    private Schedule schedule;

    @Test
    void allTasksRunButThoseThatNeedTheOneThatFailed() throws Exception {
        LambdaPlan plan = planWithAFailure();
        plan.run(TWO_WORKERS);
        assertThat(plan.executed()).containsExactlyInAnyOrder("failing", "fine", "afterFine", "last");
    }

    @Test
    void whatNeedsTheFailedTaskIsSkippedBecauseOfIt() throws Exception {
        RunReport report = planWithAFailure().run(TWO_WORKERS).report();
        assertThat(report.outcome("failing")).isEqualTo(new Outcome.Failed<>(broken));
        assertThat(report.outcome("afterFailing")).isEqualTo(new Outcome.Skipped<>("failing"));
        assertThat(report.outcome("afterBoth")).isEqualTo(new Outcome.Skipped<>("failing"));
        assertThat(report.outcome("indirect")).isEqualTo(new Outcome.Skipped<>("failing"));
    }

    @Test
    void whatDoesNotNeedTheFailedTaskSucceeds() throws Exception {
        PlanResult result = planWithAFailure().run(TWO_WORKERS);
        assertThat(result.<Integer>value(1)).isEqualTo(1);
        assertThat(result.report().outcome("last")).isEqualTo(new Outcome.Succeeded<>(2));
    }

    @Test
    void aSkippedTaskHasNoTimesAndNoWorker() throws Exception {
        TaskReport skipped = planWithAFailure().run(TWO_WORKERS).report().task("indirect");
        assertThat(skipped.started()).isFalse();
        assertThat(skipped.startNanos()).isEqualTo(-1);
        assertThat(skipped.endNanos()).isEqualTo(-1);
        assertThat(skipped.worker()).isEqualTo(-1);
        assertThat(skipped.duration()).isEqualTo(Duration.ZERO);
    }

    @Test
    void theReportListsTheFailuresInTheOrderOfTheirTasks() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("first", this::fail)
                .task("fine", _ -> null)
                .task("second", this::fail)
                .task("skipped", _ -> null)
                .after("first")
                .task("third", this::fail)
                .after("fine");
        RunReport report = plan.run(TWO_WORKERS).report();
        assertThat(report.failures()).extracting(TaskReport::name).containsExactly("first", "second", "third");
    }

    @Test
    void ofSeveralDependenciesThatDidNotSucceedTheFirstIsToBlame() throws Exception {
        RunReport report = LambdaPlan.named("plan", schedule)
                .task("one", this::fail)
                .task("other", this::fail)
                .task("otherFirst", _ -> null)
                .after("other", "one")
                .task("oneFirst", _ -> null)
                .takes("one")
                .after("other")
                .run(TWO_WORKERS)
                .report();
        assertThat(report.outcome("otherFirst")).isEqualTo(new Outcome.Skipped<>("other"));
        assertThat(report.outcome("oneFirst")).isEqualTo(new Outcome.Skipped<>("one"));
    }

    @Test
    void aTaskThatBothNeedsATaskAndToleratesItsFailureNeedsIt() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("failing", this::fail)
                .task("dependent", _ -> null)
                .takesOutcome("failing")
                .after("failing");
        RunReport report = plan.run(TWO_WORKERS).report();
        assertThat(plan.executed()).containsExactly("failing");
        assertThat(report.outcome("dependent")).isEqualTo(new Outcome.Skipped<>("failing"));
    }

    @Test
    void aRunOfWhichNoTaskSucceedsReturns() throws Exception {
        RunReport report = LambdaPlan.named("plan", schedule)
                .task("failing", this::fail)
                .task("skipped", _ -> null)
                .after("failing")
                .task("alsoSkipped", _ -> null)
                .after("skipped")
                .run(TWO_WORKERS)
                .report();
        assertThat(report.toString()).startsWith("plan: 1 failed, 2 skipped; ");
    }

    private LambdaPlan planWithAFailure() {
        return LambdaPlan.named("plan", schedule)
                .task("failing", this::fail)
                .task("fine", _ -> 1)
                .task("afterFailing", _ -> null)
                .takes("failing")
                .task("afterBoth", _ -> null)
                .after("fine", "failing")
                .task("afterFine", values -> values.<Integer>get(1) + 1)
                .takes("fine")
                .task("indirect", _ -> null)
                .after("afterFine", "afterFailing")
                .task("last", values -> values.<Integer>get(4))
                .takes("afterFine");
    }

    private Object fail(Values values) {
        throw broken;
    }
}
