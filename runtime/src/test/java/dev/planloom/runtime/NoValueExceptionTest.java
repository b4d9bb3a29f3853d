package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoValueExceptionTest {
    static Stream<Arguments> outcomes() {
        return Stream.of(
                arguments(new Outcome.Succeeded<>(null), "it is void"),
                arguments(
                        new Outcome.Failed<>(new IllegalStateException("broken")),
                        "it failed with java.lang.IllegalStateException: broken"),
                arguments(new Outcome.TimedOut<>(Duration.ofMillis(1_500)), "its time of 1.50 s was up"),
                arguments(new Outcome.Cancelled<>("'other' failed"), "it was cancelled, since 'other' failed"),
                arguments(new Outcome.Skipped<>("other"), "it was skipped, since 'other' did not succeed"),
                arguments(new Outcome.NotSelected<>(), "it was not selected"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void itSaysWhyThereIsNoValue(Outcome<?> outcome, String reason) {
        NoValueException thrown = new NoValueException("merge", outcome);
        assertThat(thrown).hasMessage("task 'merge' has no value: " + reason);
        assertThat(thrown.task()).isEqualTo("merge");
        assertThat(thrown.outcome()).isSameAs(outcome);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void itsCauseIsWhatTheTaskThrewIfItFailed(Outcome<?> outcome, String reason) {
        Throwable expected = outcome instanceof Outcome.Failed<?>(Throwable cause) ? cause : null;
        assertThat(new NoValueException("merge", outcome).getCause()).as(reason).isSameAs(expected);
    }

    @Test
    void anExceptionWhoseOwnMethodsFailIsNamedByItsType() {
        class Unreadable extends RuntimeException {
            @Override
            public String toString() {
                throw new UnsupportedOperationException("no text");
            }
        }
        assertThat(new NoValueException("merge", new Outcome.Failed<>(new Unreadable())))
                .hasMessageEndingWith(Unreadable.class.getName());
    }
}
