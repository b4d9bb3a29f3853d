package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class SelectionTest {
    private static final Outcome<?> NOT_SELECTED = new Outcome.NotSelected<>();

    @Parameter
    private Schedule schedule;

    /** a → b → d, and c → d for order; e needs nothing, f needs d, g needs e. */
    private LambdaPlan plan() {
        return LambdaPlan.named("plan", schedule)
                .task("a", _ -> 1)
                .task("c", _ -> 3)
                .task("e", _ -> 5)
                .task("b", _ -> 2)
                .takes("a")
                .task("g", _ -> 7)
                .takesOptional("e")
                .task("d", _ -> 4)
                .takes("b")
                .after("c")
                .task("f", _ -> 6)
                .takesOutcome("d");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theNamedTaskAndAllThatItNeedsRunAndNothingElse(int workers) throws Exception {
        LambdaPlan plan = plan();
        RunReport report = plan.run(RunOptions.workers(workers).only("d")).report();
        assertThat(plan.executed()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(report.outcome("d")).isEqualTo(new Outcome.Succeeded<>(4));
        assertThat(report.outcome("e")).isEqualTo(NOT_SELECTED);
        assertThat(report.outcome("f")).isEqualTo(NOT_SELECTED);
        assertThat(report.outcome("g")).isEqualTo(NOT_SELECTED);
        assertThat(report.task("e").started()).isFalse();
        assertThat(report.toString()).startsWith("plan: 4 succeeded, 3 not selected; ");
    }

    @Test
    void aGroupStandsForAllOfItsTasks() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("a", _ -> 1)
                .group("data")
                .task("b", _ -> 2)
                .group("web.build")
                .task("c", _ -> 3)
                .task("d", _ -> 4)
                .group("web.test")
                .after("a");
        plan.run(RunOptions.workers(2).only("web"));
        assertThat(plan.executed()).containsExactlyInAnyOrder("a", "b", "d");
    }

    @Test
    void tolerantDependenciesAreNeededToo() throws Exception {
        LambdaPlan plan = plan();
        plan.run(RunOptions.workers(2).only("g"));
        assertThat(plan.executed()).containsExactlyInAnyOrder("e", "g");
    }

    @Test
    void selectionsAddUp() throws Exception {
        LambdaPlan plan = plan();
        plan.run(RunOptions.workers(2).only("b", "b").only("e"));
        assertThat(plan.executed()).containsExactlyInAnyOrder("a", "b", "e");
    }

    @Test
    void theValueOfATaskThatWasNotSelectedIsMissingForThatReason() throws Exception {
        PlanResult result = plan().run(RunOptions.workers(1).only("a"));
        assertThat(result.<Integer>value(0)).isEqualTo(1);
        assertThatExceptionOfType(NoValueException.class)
                .isThrownBy(() -> result.value(2))
                .withMessage("task 'e' has no value: it was not selected");
    }

    @Test
    void anUnknownNameIsAnsweredBeforeAnythingStarts() {
        LambdaPlan plan = LambdaPlan.named("plan", schedule).task("merge", _ -> 1);
        IllegalArgumentException unknown = plan.runThrowing(
                IllegalArgumentException.class, RunOptions.workers(1).only("merge", "mrege"));
        assertThat(unknown).hasMessage("'mrege' is no task of plan. Did you mean 'merge'?");
        assertThat(plan.executed()).isEmpty();
    }

    @Test
    void whatWasNotSelectedStaysSoWhenTheRunIsCancelled() {
        RunReport report = LambdaPlan.named("plan", schedule)
                .task("failing", _ -> {
                    throw new IllegalStateException("broken");
                })
                .task("other", _ -> 1)
                .task("selected", _ -> 2)
                .after("failing")
                .task("dependent", _ -> 3)
                .after("failing")
                .runThrowing(TaskFailedException.class, RunOptions.workers(1).only("selected"))
                .report();
        assertThat(report.outcome("selected")).isEqualTo(new Outcome.Skipped<>("failing"));
        assertThat(report.outcome("dependent")).isEqualTo(NOT_SELECTED);
        assertThat(report.outcome("other")).isEqualTo(NOT_SELECTED);
    }

    @Test
    void whatWasNotSelectedIsNotSkippedWhenItsDependencyFails() throws Exception {
        RunReport report = LambdaPlan.named("plan", schedule)
                .task("failing", _ -> {
                    throw new IllegalStateException("broken");
                })
                .task("dependent", _ -> 3)
                .after("failing")
                .task("indirect", _ -> 3)
                .after("dependent")
                .run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE).only("failing"))
                .report();
        assertThat(report.outcome("dependent")).isEqualTo(NOT_SELECTED);
        assertThat(report.outcome("indirect")).isEqualTo(NOT_SELECTED);
    }

    @Test
    void aStreamWhoseFanOutWasNotSelectedIsClosed() throws Exception {
        AtomicBoolean closed = new AtomicBoolean();
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("source", _ -> Stream.of(1, 2, 3).onClose(() -> closed.set(true)))
                .fanOut("each", "source", (element, _) -> element)
                .fanOut("next", "each", (element, _) -> element);
        RunReport report = plan.run(RunOptions.workers(4).only("source")).report();
        assertThat(plan.executed()).containsExactly("source");
        assertThat(closed).isTrue();
        assertThat(report.outcome("each")).isEqualTo(NOT_SELECTED);
        assertThat(report.outcome("next")).isEqualTo(NOT_SELECTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aFanOutHandsNothingOnToOneThatWasNotSelected(int workers) throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("source", _ -> List.of(1, 2, 3))
                .fanOut("each", "source", (element, _) -> (Integer) element * 2)
                .fanOut("next", "each", (element, _) -> element)
                .task("last", _ -> null)
                .takes("next");
        PlanResult result = plan.run(RunOptions.workers(workers).only("each"));
        assertThat(plan.executed()).containsExactlyInAnyOrder("source", "each 1", "each 2", "each 3");
        assertThat(result.<List<Integer>>value(1)).containsExactly(2, 4, 6);
        assertThat(result.report().outcome("next")).isEqualTo(NOT_SELECTED);
        assertThat(result.report().task("next").elements()).isEmpty();
    }

    @Test
    void aRunInsideATaskHasASelectionOfItsOwn() throws Exception {
        LambdaPlan inner = plan();
        LambdaPlan outer = LambdaPlan.named("outer", schedule)
                .task("nesting", _ -> inner.run(RunOptions.workers(1).only("c")).report())
                .task("other", _ -> 1);
        outer.run(RunOptions.workers(1).only("nesting"));
        assertThat(outer.executed()).containsExactly("nesting");
        assertThat(inner.executed()).containsExactly("c");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void inALargePlanOnlyTheChainOfTheSelectedTaskRuns(int workers) throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", schedule);
        List<String> expected = new ArrayList<>();
        for (int layer = 0; layer < 20; layer++) {
            for (int chain = 0; chain < 10; chain++) {
                plan.task("t" + layer + "-" + chain, _ -> 1);
                if (layer > 0) {
                    plan.takes("t" + (layer - 1) + "-" + chain);
                }
            }
            expected.add("t" + layer + "-7");
        }
        plan.run(RunOptions.workers(workers).only("t19-7"));
        assertThat(plan.executed()).isEqualTo(expected);
    }
}
