package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class MaxFailuresTest {
    @Parameter
    private Schedule schedule;

    private final IllegalStateException broken = new IllegalStateException("broken");

    private final LambdaPlan.Body failing = _ -> {
        throw broken;
    };

    @Test
    void theRunGoesOnUntilTheLastFailureAndThenEnds() {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("a", failing)
                .task("b", _ -> 1)
                .task("c", failing)
                .task("d", _ -> 1);
        TaskFailedException failure = plan.runThrowing(
                TaskFailedException.class, RunOptions.workers(1).maxFailures(2));
        assertThat(failure.task()).isEqualTo("c");
        assertThat(failure).hasCause(broken);
        assertThat(failure.getMessage())
                .startsWith(
                        "task 'c' failed with java.lang.IllegalStateException: broken; the run ends after 2 failures"
                                + " (plan: 1 succeeded, 2 failed, 1 cancelled; ");
        assertThat(failure.getSuppressed()).singleElement().isInstanceOfSatisfying(TaskFailedException.class, first -> {
            assertThat(first.task()).isEqualTo("a");
            assertThat(first.getMessage()).doesNotContain("the run ends");
        });
        assertThat(plan.executed()).containsExactly("a", "b", "c");
        assertThat(failure.report().outcome("d")).isEqualTo(new Outcome.Cancelled<>("'c' failed"));
    }

    @Test
    void fewerFailuresEndNothing() throws Exception {
        RunReport report = LambdaPlan.named("plan", schedule)
                .task("a", failing)
                .task("b", failing)
                .task("c", _ -> 1)
                .run(RunOptions.workers(2).maxFailures(3))
                .report();
        assertThat(report.failures()).hasSize(2);
        assertThat(report.outcome("c")).isEqualTo(new Outcome.Succeeded<>(1));
    }

    @Test
    void oneFailureEndsTheRunAsIfItWereFailFast() {
        TaskFailedException failure = LambdaPlan.named("plan", schedule)
                .task("a", failing)
                .task("b", _ -> 1)
                .runThrowing(TaskFailedException.class, RunOptions.workers(1).maxFailures(1));
        assertThat(failure.task()).isEqualTo("a");
        assertThat(failure.getMessage()).contains("; the run ends after 1 failure (");
    }

    @Test
    void eachFailedElementOfAFanOutCounts() {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("source", _ -> List.of(1, 2, 3, 4, 5))
                .fanOut("each", "source", (element, _) -> {
                    if ((Integer) element % 2 == 0) {
                        throw broken;
                    }
                    return element;
                });
        TaskFailedException failure = plan.runThrowing(
                TaskFailedException.class, RunOptions.workers(1).maxFailures(2));
        assertThat(failure.task()).isEqualTo("each");
        assertThat(failure.getCause()).isInstanceOf(ElementFailedException.class);
        assertThat(failure.getMessage()).contains("; the run ends after 2 failures (");
        assertThat(plan.executed()).containsExactly("source", "each 1", "each 2", "each 3", "each 4");
    }

    @Test
    void aFanOutThatBreaksAsAWholeCountsOnce() throws Exception {
        RunReport report = LambdaPlan.named("plan", schedule)
                .task("source", _ -> (Iterable<Integer>) () -> {
                    throw broken;
                })
                .fanOut("each", "source", (element, _) -> element)
                .run(RunOptions.workers(4).maxFailures(2))
                .report();
        assertThat(report.outcome("each")).isEqualTo(new Outcome.Failed<>(broken));
    }

    @Test
    void anErrorEndsTheRunBeforeThatAndSaysNothingOfTheNumber() {
        AssertionError error = new AssertionError("error");
        TaskFailedException failure = LambdaPlan.named("plan", schedule)
                .task("a", _ -> {
                    throw error;
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(1).maxFailures(2));
        assertThat(failure).hasCause(error);
        assertThat(failure.getMessage()).doesNotContain("the run ends");
    }

    @Test
    void aRunInsideATaskCountsItsOwnFailures() throws Exception {
        LambdaPlan inner =
                LambdaPlan.named("inner", schedule).task("x", failing).task("y", failing);
        RunReport report = LambdaPlan.named("outer", schedule)
                .task(
                        "nesting",
                        _ -> inner.run(RunOptions.workers(1).maxFailures(3))
                                .report()
                                .failures()
                                .size())
                .run(RunOptions.workers(1).maxFailures(1))
                .report();
        assertThat(report.outcome("nesting")).isEqualTo(new Outcome.Succeeded<>(2));
    }
}
