package dev.planloom.sample.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BehaviourTest {
    @Test
    void eachPartIsChangedByItself() {
        RateLimit limit = new RateLimit(1, Duration.ofSeconds(1));

        assertThat(Behaviour.plain()
                        .withLatency(Duration.ofMillis(40))
                        .withErrorRate(0.5)
                        .withSeed(3)
                        .withRateLimit(limit)
                        .withFault("a", new Fault.Hang())
                        .withFault("a", new Fault.Disconnect()))
                .isEqualTo(new Behaviour(
                        Duration.ofMillis(40), 0.5, 3, Optional.of(limit), Map.of("a", new Fault.Disconnect())));
        assertThat(Behaviour.plain()).isEqualTo(new Behaviour(Duration.ZERO, 0, 0, Optional.empty(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void errorRateIsAPart(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Behaviour.plain().withErrorRate(rate))
                .withMessage("an error rate is from 0 to 1, but was " + rate);
    }

    @Test
    void latencyAndLimitsAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Behaviour.plain().withLatency(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, Duration.ZERO));
    }
}
