package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import org.junit.jupiter.api.Test;

class SequenceTest {
    private final Sequence sequence = Sequence.byNumber(3);

    @Test
    void tasksAreClaimedOneAfterTheOther() {
        assertThat(sequence.claim(0)).isTrue();
        assertThat(sequence.claim(1)).isTrue();
        assertThat(sequence.claimed()).isEqualTo(2);
    }

    @Test
    void theyStandInTheirOrder() {
        TaskGraph graph = TaskGraph.named("plan")
                .task("short")
                .task("long")
                .task("after long")
                .after("long")
                .build();
        Wiring wiring = Wiring.of(graph);
        Sequence ranked = Sequence.by(TaskOrder.byRank(wiring.longestPaths(), wiring));
        assertThat(ranked.tasks()).isEqualTo(3);
        assertThat(ranked.taskAt(0)).isEqualTo(1);
        assertThat(ranked.taskAt(1)).isEqualTo(0);
        assertThat(ranked.taskAt(2)).isEqualTo(2);
        assertThat(ranked.positionOf(1)).isZero();
    }

    @Test
    void withoutAnOrderTheyStandByTheirNumbers() {
        assertThat(sequence.tasks()).isEqualTo(3);
        assertThat(sequence.taskAt(1)).isOne();
        assertThat(sequence.positionOf(2)).isEqualTo(2);
    }

    @Test
    void nothingIsClaimedOfAClosedOne() {
        sequence.claim(0);
        assertThat(sequence.close()).isOne();
        assertThat(sequence.claim(1)).isFalse();
        assertThat(sequence.claimed()).isOne();
    }

    @Test
    void itMayBeClosedBeforeTheFirstClaim() {
        assertThat(sequence.close()).isZero();
        assertThat(sequence.claim(0)).isFalse();
        assertThat(sequence.claimed()).isZero();
    }

    @Test
    void toCloseItAgainChangesNothing() {
        sequence.claim(0);
        sequence.close();
        assertThat(sequence.close()).isOne();
    }

    @Test
    void oneThatHasEndedIsOver() {
        claimAll();
        assertThat(sequence.end()).isTrue();
        assertThat(sequence.close()).isEqualTo(Sequence.OVER);
        assertThat(sequence.claimed()).isEqualTo(3);
    }

    /** The last task may run still: who closed it waits for that. */
    @Test
    void oneThatWasClosedAfterTheLastClaimDoesNotEnd() {
        claimAll();
        assertThat(sequence.close()).isEqualTo(3);
        assertThat(sequence.end()).isFalse();
    }

    @Test
    void oneOfWhichNotAllIsClaimedDoesNotEnd() {
        sequence.claim(0);
        assertThat(sequence.end()).isFalse();
    }

    @Test
    void oneWithoutTasksEndsAtOnce() {
        assertThat(Sequence.byNumber(0).end()).isTrue();
    }

    private void claimAll() {
        for (int position = 0; position < 3; position++) {
            sequence.claim(position);
        }
    }
}
