package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.scheduling.Sequence;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When an owner that executes tasks alone gets help; at times that the test sets. */
class OwnerWatchTest {
    private static final long START = 1_000;
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(2);

    private final Sequence sequence = Sequence.byNumber(200);
    private int claimed;

    @Test
    void whoseTimeIsKnownGoesOnUntilItIsUp() {
        OwnerWatch watch = OwnerWatch.until(sequence, START + 100);
        assertThat(watch.look(START)).isEqualTo(100);
        assertThat(watch.look(START + 99)).isEqualTo(1);
        claim(100);
        assertThat(watch.look(START + 100)).isZero();
    }

    @Test
    void ofWhomNothingIsKnownIsLookedAtAfterAWhile() {
        OwnerWatch watch = first();
        assertThat(watch.look(START + 500)).isEqualTo(LOOK - 500);
    }

    @Test
    void andGetsHelpInTheMiddleOfALongTask() {
        OwnerWatch watch = first();
        claim(1);
        assertThat(watch.look(START + LOOK)).isEqualTo(LOOK); // it may have begun with that just now
        assertThat(watch.look(START + 2 * LOOK)).isZero();
    }

    @Test
    void isNotSlowBeforeItHasBegun() {
        OwnerWatch watch = first();
        assertThat(watch.look(START + LOOK)).isEqualTo(LOOK);
        assertThat(watch.look(START + 2 * LOOK)).isEqualTo(LOOK);
    }

    @Test
    void butIsHelpedIfItDoesNotBegin() {
        OwnerWatch watch = first();
        for (int look = 1; look < 8; look++) {
            assertThat(watch.look(START + look * LOOK)).isEqualTo(LOOK);
        }
        assertThat(watch.look(START + 8 * LOOK)).isZero();
    }

    @Test
    void andGoesOnWhileTasksAreShort() {
        OwnerWatch watch = first();
        claim(20);
        assertThat(watch.look(START + LOOK)).isEqualTo(LOOK);
        claim(40);
        assertThat(watch.look(START + 2 * LOOK)).isEqualTo(LOOK);
        claim(59);
        assertThat(watch.look(START + 3 * LOOK)).isZero();
    }

    @Test
    void butNotForEver() {
        OwnerWatch watch = first();
        for (int look = 1; look < 8; look++) {
            claim(20 * look);
            assertThat(watch.look(START + look * LOOK)).isEqualTo(LOOK);
        }
        claim(160);
        assertThat(watch.look(START + 8 * LOOK)).isZero();
    }

    /** A caller that comes late asks for as much more. */
    @Test
    void whatItHasDoneCountsByTheTimeThatPassed() {
        OwnerWatch watch = first();
        claim(1);
        assertThat(watch.look(START + LOOK)).isEqualTo(LOOK);
        claim(41);
        assertThat(watch.look(START + 3 * LOOK)).isEqualTo(LOOK);
        claim(80);
        assertThat(watch.look(START + 5 * LOOK)).isZero();
    }

    private void claim(int tasks) {
        while (claimed < tasks) {
            sequence.claim(claimed++);
        }
    }

    /** One that was looked at for the first time at the start. */
    private OwnerWatch first() {
        OwnerWatch watch = OwnerWatch.first(sequence);
        assertThat(watch.look(START)).isEqualTo(LOOK);
        return watch;
    }
}
