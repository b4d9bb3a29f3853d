package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fan-outs stay ready until they are withdrawn, and those over them begin when they do. */
class FanOutFrontierTest {
    private static final int SPLIT = 0;
    private static final int OTHER = 1;
    private static final int A = 2;
    private static final int B = 3;
    private static final int LATE = 4;
    private static final int TAKES = 5;
    private static final int OUTCOMES = 6;

    private static final TaskGraph GRAPH = TaskGraph.named("fans")
            .task("split")
            .task("other")
            .task("a")
            .each("split")
            .task("b")
            .each("a")
            .task("late")
            .each("a")
            .after("other")
            .task("takes")
            .takes("b")
            .task("outcomes")
            .takesOutcomes("b")
            .build();

    private final List<String> skips = new ArrayList<>();
    private final Cursor cursor = new Cursor(0, 1);
    private final Wiring wiring = Wiring.of(GRAPH);
    private final Frontier frontier = Frontier.dataflow(
            wiring,
            TaskOrder.byRank(wiring.longestPaths(), wiring),
            (task, because) -> skips.add(task + " " + because));

    @Test
    void aFanOutStaysReadyUntilItIsWithdrawn() {
        end(SPLIT);
        assertThat(claim()).isEqualTo(A);
        assertThat(claim()).isEqualTo(A);
        frontier.withdraw(A);
        assertThat(claim()).isEqualTo(OTHER);
        assertThat(claim()).isEqualTo(-1);
        assertThat(frontier.hasReady()).isFalse();
    }

    @Test
    void aFanOutThatWasWithdrawnCanBeOffered() {
        opened();
        frontier.withdraw(B);
        frontier.offer(B);
        assertThat(claim()).isEqualTo(B);
    }

    @Test
    void withdrawalOfWhatIsNotReadyDoesNoHarm() {
        frontier.withdraw(A);
        assertThat(claim()).isEqualTo(SPLIT);
    }

    @Test
    void whoGivesAFanOutBackLeavesItAsItIs() {
        end(SPLIT);
        frontier.withdraw(A);
        frontier.giveBack(A);
        assertThat(claim()).isEqualTo(OTHER);
    }

    @Test
    void aFanOutOverAFanOutBeginsWithItUnlessItWaitsForSomethingElse() {
        opened();
        assertThat(frontier.isReleased(B)).isTrue();
        assertThat(frontier.isReleased(LATE)).isFalse();
        assertThat(claim()).isEqualTo(B);
        frontier.withdraw(B);
        assertThat(frontier.ended(OTHER, true)).isEqualTo(LATE);
        assertThat(frontier.isReleased(LATE)).isTrue();
    }

    @Test
    void othersBeginWhenTheElementsHaveEnded() {
        opened();
        frontier.withdraw(A);
        frontier.withdraw(B);
        frontier.opened(B);
        assertThat(frontier.ended(OTHER, true)).isEqualTo(LATE);
        frontier.withdraw(LATE);
        assertThat(claim()).isEqualTo(-1);
        assertThat(frontier.elementsSucceeded(B)).isEqualTo(TAKES);
        assertThat(claim()).isEqualTo(OUTCOMES);
        assertThat(skips).isEmpty();
    }

    @Test
    void elementsThatFailedSkipThoseThatNeedThemAll() {
        opened();
        frontier.withdraw(B);
        frontier.opened(B);
        assertThat(frontier.elementsFailed(A, A)).isEqualTo(-1);
        assertThat(frontier.culprit(A)).isEqualTo(A);
        assertThat(frontier.elementsFailed(B, A)).isEqualTo(OUTCOMES);
        assertThat(frontier.culprit(B)).isEqualTo(A);
        assertThat(skips).containsExactly(TAKES + " " + A);
    }

    @Test
    void elementsThatAreLostSkipThoseThatTakeTheirOutcomesToo() {
        opened();
        frontier.withdraw(B);
        frontier.opened(B);
        frontier.elementsLost(A, A);
        assertThat(frontier.elementsLost(B, A)).isEqualTo(-1);
        assertThat(skips).containsExactlyInAnyOrder(TAKES + " " + A, OUTCOMES + " " + A);
        assertThat(frontier.isReleased(LATE)).isFalse();
        assertThat(frontier.ended(OTHER, true)).isEqualTo(-1);
        assertThat(skips).contains(LATE + " " + A);
    }

    @Test
    void aSourceThatFailedSkipsAllFanOutsOverIt() {
        assertThat(claim()).isEqualTo(SPLIT);
        assertThat(frontier.ended(SPLIT, false)).isEqualTo(-1);
        assertThat(claimAndEnd(OTHER)).isEqualTo(-1);
        assertThat(skips)
                .containsExactlyInAnyOrder(
                        A + " " + SPLIT,
                        B + " " + SPLIT,
                        LATE + " " + SPLIT,
                        TAKES + " " + SPLIT,
                        OUTCOMES + " " + SPLIT);
        assertThat(frontier.hasReady()).isFalse();
    }

    @Test
    void aLayeredFrontierOpensThemLayerByLayer() {
        Frontier layered =
                Frontier.layered(wiring, TaskOrder.byLayer(GRAPH), (task, because) -> skips.add(task + " " + because));
        layered.opened(A);
        assertThat(layered.isReleased(B)).isFalse();
        assertThat(layered.elementsFailed(A, A)).isEqualTo(-1);
        assertThat(layered.hasReady()).isFalse();
        assertThat(layered.open(GRAPH.layers().get(2))).isEqualTo(2);
        layered.elementsLost(B, A);
        assertThat(layered.open(GRAPH.layers().get(3))).isZero();
        assertThat(skips).containsExactly(TAKES + " " + A, OUTCOMES + " " + A);
    }

    private int claim() {
        return frontier.claim(cursor);
    }

    private int claimAndEnd(int task) {
        assertThat(claim()).isEqualTo(task);
        return frontier.ended(task, true);
    }

    private void end(int task) {
        claimAndEnd(task);
    }

    /** {@link #A} has begun and is exhausted, {@link #B} is ready, and {@link #OTHER} claimed. */
    private void opened() {
        end(SPLIT);
        frontier.opened(A);
        frontier.withdraw(A);
        assertThat(claim()).isEqualTo(OTHER);
    }
}
