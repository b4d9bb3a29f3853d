package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import org.junit.jupiter.api.Test;

/** A task's exception whose own {@code toString} throws. */
class UnreadableExceptionTest {
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            throw new UnsupportedOperationException("no text");
        }
    }

    private final Unreadable thrown = new Unreadable();
    private final LambdaPlan plan = LambdaPlan.named("plan").task("failing", _ -> {
        throw thrown;
    });

    @Test
    void itIsTheCauseOfTheFailureWhoseMessageNamesItsType() {
        TaskFailedException failure = plan.runThrowing(TaskFailedException.class, RunOptions.workers(1));
        assertThat((Object) failure.getCause()).isSameAs(thrown);
        assertThat(failure.getMessage())
                .startsWith("task 'failing' failed with " + Unreadable.class.getName() + " (plan:");
        assertThat(failure.report().outcome("failing") instanceof Outcome.Failed<?>(Throwable cause) && cause == thrown)
                .isTrue();
    }

    @Test
    void theMessageThatItsTaskHasNoValueNamesItsType() throws Exception {
        PlanResult result = plan.run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE));
        assertThatExceptionOfType(NoValueException.class)
                .isThrownBy(() -> result.value(0))
                .withMessage("task 'failing' has no value: it failed with " + Unreadable.class.getName());
    }
}
