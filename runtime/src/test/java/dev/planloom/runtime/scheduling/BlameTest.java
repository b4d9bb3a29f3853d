package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlameTest {
    private final Blame blame = new Blame(4);

    @Test
    void nobodyIsToBlameAtFirst() {
        assertThat(blame.isOn(0, false)).isFalse();
        assertThat(blame.isOn(0, true)).isFalse();
    }

    @Test
    void aTaskThatDidNotSucceedIsMissedByAll() {
        blame.put(2, 0);
        assertThat(blame.isOn(2, false)).isTrue();
        assertThat(blame.isOn(2, true)).isTrue();
        assertThat(blame.of(2)).isZero();
    }

    @Test
    void elementsThatDidNotSucceedAreMissedOnlyByThoseThatNeedThemAll() {
        for (int culprit = 0; culprit < 4; culprit++) {
            blame.putElements(3, culprit);
            assertThat(blame.isOn(3, false)).isTrue();
            assertThat(blame.isOn(3, true)).isFalse();
            assertThat(blame.of(3)).isEqualTo(culprit);
        }
    }
}
