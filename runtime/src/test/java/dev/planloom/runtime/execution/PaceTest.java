package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is learned from the times of a plan's runs. */
class PaceTest {
    private static final int PERIOD = 32;

    private final Pace pace = new Pace(1_000);

    @Test
    void theFirstRunIsExecutedByAllWorkers() {
        assertThat(pace.aloneNanos()).isZero();
        assertThat(pace.lastNanos()).isZero();
    }

    @Test
    void afterAShortRunOneWorkerIsTriedForTwiceTheTime() {
        pace.took(100_000, false);
        assertThat(pace.aloneNanos()).isEqualTo(220_000);
    }

    @Test
    void afterALongRunNoneIsTried() {
        pace.took(2_000_000, false);
        assertThat(pace.aloneNanos()).isZero();
    }

    @Test
    void whatWasFasterIsKept() {
        pace.took(100_000, false);
        pace.took(60_000, true);
        assertThat(pace.aloneNanos()).isEqualTo(140_000);
    }

    @Test
    void whatWasSlowerIsNot() {
        pace.took(100_000, false);
        pace.took(180_000, true);
        assertThat(pace.aloneNanos()).isZero();
    }

    @Test
    void whatSeemsSlowerIsTriedAgainOnceInAWhile() {
        pace.took(100_000, false);
        pace.took(180_000, true);
        int trials = 0;
        for (int run = 0; run < 10 * PERIOD; run++) {
            trials += pace.aloneNanos() > 0 ? 1 : 0;
        }
        assertThat(trials).isEqualTo(10);
    }

    @Test
    void whatSeemsFasterIsLeftOnceInAWhile() {
        pace.took(100_000, false);
        pace.took(60_000, true);
        int trials = 0;
        for (int run = 0; run < 10 * PERIOD; run++) {
            trials += pace.aloneNanos() == 0 ? 1 : 0;
        }
        assertThat(trials).isEqualTo(10);
    }

    /** A trial costs time, and what has been slower many times will be so again. */
    @Test
    void whatWasSlowerAgainAndAgainIsTriedLessOften() {
        pace.took(100_000, false);
        pace.took(60_000, true);
        int trials = 0;
        for (int run = 0; run < 64 * PERIOD; run++) {
            boolean isAlone = pace.aloneNanos() > 0;
            trials += isAlone ? 0 : 1;
            pace.took(isAlone ? 60_000 : 100_000, isAlone);
        }
        assertThat(trials).isBetween(5, 8); // after 32, 64, 128, 256, 512 and 1,024 runs, and then once in 1,024
    }

    @Test
    void whatWasFasterAtLastIsLeftAsOftenAsAtFirst() {
        pace.took(100_000, false);
        pace.took(60_000, true);
        for (int trial = 0; trial < 6; trial++) {
            pace.took(100_000, false);
        }
        pace.took(40_000, false);
        int trials = 0;
        for (int run = 0; run < 10 * PERIOD; run++) {
            trials += pace.aloneNanos() > 0 ? 1 : 0;
        }
        assertThat(trials).isEqualTo(10);
    }

    @Test
    void oneRunThatTookLongIsNoReasonToChange() {
        pace.took(100_000, false);
        pace.took(60_000, true);
        pace.took(300_000, true);
        assertThat(pace.aloneNanos()).isGreaterThan(0);
    }

    @Test
    void manyRunsThatTookLongAre() {
        pace.took(100_000, false);
        pace.took(60_000, true);
        for (int run = 0; run < 10; run++) {
            pace.took(300_000, true);
        }
        assertThat(pace.aloneNanos()).isZero();
    }

    @Test
    void fewTasksMayTakeWhatARunTakesAnyhow() {
        Pace few = new Pace(4);
        few.took(15_000, false);
        assertThat(few.aloneNanos()).isEqualTo(50_000);
    }

    @Test
    void aRunWithoutAChoiceTellsNothingButItsTime() {
        pace.took(100_000);
        assertThat(pace.aloneNanos()).isZero();
        assertThat(pace.lastNanos()).isEqualTo(100_000);
    }
}
