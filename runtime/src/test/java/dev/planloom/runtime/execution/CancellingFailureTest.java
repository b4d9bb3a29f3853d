package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CancellingFailureTest {
    @ParameterizedTest
    @EnumSource
    void theErrorThatCancelsARunIsThrownThoughOtherTasksFailedBeforeIt(Schedule schedule) {
        IllegalStateException broken = new IllegalStateException("broken");
        StackOverflowError error = new StackOverflowError();
        TaskFailedException failure = LambdaPlan.named("plan")
                .task("failing", _ -> {
                    throw broken;
                })
                .task("erring", _ -> {
                    throw error;
                })
                .task("last", _ -> null)
                .runThrowing(
                        TaskFailedException.class,
                        RunOptions.workers(1).schedule(schedule).onFailure(FailurePolicy.CONTINUE));
        assertThat(failure.task()).isEqualTo("erring");
        assertThat(failure).hasCause(error);
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(TaskFailedException.class, suppressed -> {
                    assertThat(suppressed.task()).isEqualTo("failing");
                    assertThat(suppressed).hasCause(broken);
                });
        assertThat(failure.report().outcome("last")).isEqualTo(new Outcome.Cancelled<>("'erring' failed"));
    }
}
