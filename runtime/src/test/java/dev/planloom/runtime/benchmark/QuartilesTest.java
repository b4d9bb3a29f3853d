package dev.planloom.runtime.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuartilesTest {
    @Test
    void quartilesOfFiveAreTheFiveInOrder() {
        assertThat(quartiles(50, 10, 40, 20, 30)).isEqualTo(nanos(10, 20, 30, 40, 50));
    }

    /** What the American Statistician's definition 7, and with it R's quantile(), say of these. */
    @Test
    void betweenTwoTheyLieAsFarAsTheirNumbersDo() {
        assertThat(quartiles(1000, 2000, 3000, 4000)).isEqualTo(nanos(1000, 1750, 2500, 3250, 4000));
        assertThat(quartiles(100, 200)).isEqualTo(nanos(100, 125, 150, 175, 200));
        assertThat(quartiles(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49)).isEqualTo(nanos(6, 26, 40, 43, 49));
    }

    @Test
    void ofOneAllAreThatOne() {
        assertThat(quartiles(7)).isEqualTo(nanos(7, 7, 7, 7, 7));
    }

    @Test
    void ofEqualOnesAllAreEqual() {
        assertThat(quartiles(7, 7, 7, 7, 7, 7)).isEqualTo(nanos(7, 7, 7, 7, 7));
    }

    @Test
    void longOnesDoNotOverflow() {
        assertThat(quartiles(Long.MAX_VALUE, Long.MAX_VALUE).median()).isEqualTo(Duration.ofNanos(Long.MAX_VALUE));
    }

    @Test
    void ofNoneThereAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quartiles.of(List.of()))
                .withMessage("of no durations there are no quartiles: give at least one");
    }

    private static Quartiles quartiles(long... nanos) {
        return Quartiles.of(LongStream.of(nanos).mapToObj(Duration::ofNanos).toList());
    }

    /** 25.5 is rounded up. */
    private static Quartiles nanos(long least, long lower, long median, long upper, long greatest) {
        return new Quartiles(
                Duration.ofNanos(least),
                Duration.ofNanos(lower),
                Duration.ofNanos(median),
                Duration.ofNanos(upper),
                Duration.ofNanos(greatest));
    }
}
