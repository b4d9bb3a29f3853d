package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a task gets of dependencies whose success it does not need. */
@ParameterizedClass
@EnumSource(Schedule.class)
class TolerantTaskTest {
    private final IllegalStateException broken = new IllegalStateException("broken");

    @Parameter
    private Schedule schedule;

    @Test
    void ofATaskThatSucceededItsValue() throws Exception {
        LambdaPlan.Body succeeding = _ -> "value";
        assertThat(optionalOf(succeeding)).contains("value");
        assertThat(outcomeOf(succeeding)).isEqualTo(new Outcome.Succeeded<>("value"));
    }

    @Test
    void ofATaskThatReturnedNullOrNothingNoValueButSuccess() throws Exception {
        LambdaPlan.Body returningNull = _ -> null;
        assertThat(optionalOf(returningNull)).isEmpty();
        assertThat(outcomeOf(returningNull)).isEqualTo(new Outcome.Succeeded<>(null));
    }

    @Test
    void ofATaskThatFailedWhatItThrew() throws Exception {
        assertThat(optionalOf(this::fail)).isEmpty();
        assertThat(outcomeOf(this::fail)).isEqualTo(new Outcome.Failed<>(broken));
    }

    @Test
    void ofATaskThatReturnedAnExceptionThatValue() throws Exception {
        LambdaPlan.Body returningException = _ -> broken;
        assertThat(optionalOf(returningException)).containsSame(broken);
        assertThat(outcomeOf(returningException)).isEqualTo(new Outcome.Succeeded<>(broken));
    }

    @Test
    void ofATaskThatWasSkippedTheOneThatIsToBlame() throws Exception {
        PlanResult result = run(LambdaPlan.named("plan", schedule)
                .task("failing", this::fail)
                .task("skipped", _ -> "value")
                .takes("failing")
                .task("optional", values -> values.optional(1))
                .takesOptional("skipped")
                .task("outcome", values -> values.outcome(1))
                .takesOutcome("skipped"));
        assertThat(result.<Optional<?>>value(2)).isEmpty();
        assertThat(result.<Outcome<?>>value(3)).isEqualTo(new Outcome.Skipped<>("failing"));
    }

    @Test
    void whatDependsOnATolerantTaskIsNotSkipped() throws Exception {
        PlanResult result = run(LambdaPlan.named("plan", schedule)
                .task("failing", this::fail)
                .task("tolerant", _ -> "value")
                .takesOptional("failing")
                .task("last", values -> values.get(1))
                .takes("tolerant"));
        assertThat(result.<String>value(2)).isEqualTo("value");
    }

    @Test
    void aTolerantTaskThatNeedsAnotherOneToSucceedIsSkippedBecauseOfThat() throws Exception {
        PlanResult result = run(LambdaPlan.named("plan", schedule)
                .task("tolerated", this::fail)
                .task("needed", this::fail)
                .task("tolerant", _ -> "value")
                .takesOptional("tolerated")
                .takes("needed"));
        assertThat(result.report().outcome("tolerant")).isEqualTo(new Outcome.Skipped<>("needed"));
    }

    private Optional<Object> optionalOf(LambdaPlan.Body body) throws Exception {
        return run(LambdaPlan.named("plan", schedule)
                        .task("dependency", body)
                        .task("tolerant", values -> values.optional(0))
                        .takesOptional("dependency"))
                .value(1);
    }

    private Outcome<?> outcomeOf(LambdaPlan.Body body) throws Exception {
        return run(LambdaPlan.named("plan", schedule)
                        .task("dependency", body)
                        .task("tolerant", values -> values.outcome(0))
                        .takesOutcome("dependency"))
                .value(1);
    }

    private static PlanResult run(LambdaPlan plan) throws InterruptedException {
        return plan.run(RunOptions.workers(2).onFailure(FailurePolicy.CONTINUE));
    }

    private Object fail(Values values) {
        throw broken;
    }
}
