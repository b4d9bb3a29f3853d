package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    @SuppressWarnings("NullAway") // what a caller outside null-marked code may do
    void noOutcomeLacksItsReason() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome.Failed<>(null))
                .withMessage("cause");
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome.TimedOut<>(null))
                .withMessage("limit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome.Cancelled<>(null))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome.Skipped<>(null))
                .withMessage("because");
    }

    @Test
    void theValueOfATaskThatSucceededMayBeNull() {
        assertThat(new Outcome.Succeeded<>(null).value()).isNull();
    }
}
