package dev.planloom.sample.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private final Periods periods = new Periods(new RateLimit(2, Duration.ofNanos(100)));

    @Test
    void periodBeginsWithTheFirstRequest() {
        assertThat(waitAt(-50)).isZero();
        assertThat(waitAt(0)).isZero();
        assertThat(waitAt(10)).isEqualTo(40);
        assertThat(waitAt(49)).isEqualTo(1);
        assertThat(waitAt(50)).isZero();
    }

    @Test
    void periodsFollowOneAnotherWhoeverAsks() {
        waitAt(0);
        assertThat(waitAt(99)).isZero();
        assertThat(waitAt(199)).isZero();
        assertThat(waitAt(199)).isZero();
        assertThat(waitAt(199)).isPositive();
    }

    @Test
    void refusedRequestsDoNotCount() {
        waitAt(0);
        waitAt(0);
        waitAt(1);
        waitAt(2);
        assertThat(waitAt(100)).isZero();
        assertThat(waitAt(100)).isZero();
        assertThat(waitAt(100)).isEqualTo(100);
    }

    private long waitAt(long now) {
        return periods.request(now).toNanos();
    }
}
