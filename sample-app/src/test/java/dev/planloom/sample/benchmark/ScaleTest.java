package dev.planloom.sample.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    @Test
    void ticksAreRoundAndTheLastIsTheEnd() {
        assertThat(Scale.round(1009, 0, 1).ticks()).containsExactly(0.0, 200.0, 400.0, 600.0, 800.0, 1000.0, 1200.0);
        assertThat(Scale.round(10, 0, 1).ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(Scale.round(3, 0, 1).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.001, 0.37, 1, 1.4, 2.999, 9.99, 12_345, 7e9, 2e18})
    void anyAxisHasThreeToSevenDistancesAndReachesTheGreatestValue(double greatest) {
        Scale scale = Scale.round(greatest, 0, 1);

        assertThat(scale.ticks())
                .hasSizeBetween(4, 9)
                .last()
                .satisfies(end -> assertThat(end).isGreaterThanOrEqualTo(greatest * 0.999_999));
        assertThat(scale.at(greatest)).isLessThanOrEqualTo(1.000_001);
    }

    @Test
    void valuesStandInProportionBetweenTheEnds() {
        Scale downwards = new Scale(50, 430, 130);

        assertThat(downwards.at(0)).isEqualTo(430);
        assertThat(downwards.at(50)).isEqualTo(130);
        assertThat(downwards.at(25)).isEqualTo(280);
    }
}
