package dev.planloom.sample.resolve.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.sample.terminal.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void requestsComeEvenlyAtTheRate() {
        Pace pace = Pace.of(new Rate(80, Duration.ofMinutes(1)));
        long now = System.nanoTime() + 1_000 * MILLISECOND;

        assertThat(pace.reserve(now)).isZero();
        assertThat(pace.reserve(now)).isEqualTo(750 * MILLISECOND);
        assertThat(pace.reserve(now + 100 * MILLISECOND)).isEqualTo(1_400 * MILLISECOND);
    }

    @Test
    void timeWithoutRequestsIsNotMadeUpFor() {
        Pace pace = Pace.of(new Rate(1, Duration.ofSeconds(1)));
        long now = System.nanoTime() + 1_000 * MILLISECOND;

        assertThat(pace.reserve(now)).isZero();
        assertThat(pace.reserve(now + 10_000 * MILLISECOND)).isZero();
        assertThat(pace.reserve(now + 10_000 * MILLISECOND)).isEqualTo(1_000 * MILLISECOND);
    }
}
