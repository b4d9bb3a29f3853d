package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.RunOptions;
import org.junit.jupiter.api.Test;

class PlanResultTest {
    private static final RunOptions OPTIONS = RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE);

    private final IllegalStateException broken = new IllegalStateException("broken");

    private final LambdaPlan plan = LambdaPlan.named("plan")
            .task("returningNull", _ -> null)
            .task("failing", _ -> {
                throw broken;
            })
            .task("skipped", _ -> "value")
            .takes("failing");

    @Test
    void theValueOfATaskThatReturnedNullIsNull() throws Exception {
        assertThat(plan.run(OPTIONS).<Object>value(0)).isNull();
    }

    @Test
    void theReportIsTheSameWhenItIsAskedForAgain() throws Exception {
        PlanResult result = plan.run(OPTIONS);
        assertThat(result.report()).isSameAs(result.report());
        assertThat(result.report().task("returningNull").endNanos())
                .isLessThanOrEqualTo(result.report().makespan().toNanos());
    }

    @Test
    void aTaskThatFailedHasNoValue() throws Exception {
        PlanResult result = plan.run(OPTIONS);
        assertThatExceptionOfType(NoValueException.class)
                .isThrownBy(() -> result.value(1))
                .withMessage("task 'failing' has no value: it failed with java.lang.IllegalStateException: broken")
                .withCause(broken);
    }

    @Test
    void aTaskThatWasSkippedHasNoValue() throws Exception {
        PlanResult result = plan.run(OPTIONS);
        assertThatExceptionOfType(NoValueException.class)
                .isThrownBy(() -> result.value(2))
                .withMessage("task 'skipped' has no value: it was skipped, since 'failing' did not succeed")
                .withNoCause();
    }
}
