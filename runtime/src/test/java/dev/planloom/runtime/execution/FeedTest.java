package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.Cursor;
import dev.planloom.runtime.scheduling.Frontier;
import dev.planloom.runtime.scheduling.TaskOrder;
import dev.planloom.runtime.scheduling.Wiring;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final int TASK = 2;

    private final TaskGraph graph = TaskGraph.named("plan")
            .task("split")
            .task("a")
            .each("split")
            .task("b")
            .each("a")
            .build();
    private final Frontier frontier = Frontier.layered(Wiring.of(graph), TaskOrder.byLayer(graph), (_, _) -> {});
    private final Feed feed = new Feed(frontier, TASK);
    private final Claim claim = new Claim(5);

    private boolean isReady() {
        return frontier.claim(new Cursor(0, 1)) == TASK;
    }

    @Test
    void whatIsFedIsClaimedWithItsIndex() {
        feed.add(7, "a");
        feed.add(3, null);
        assertThat(feed.size()).isEqualTo(2);
        assertThat(feed.claim(claim)).isTrue();
        assertThat(claim.index(0)).isEqualTo(7);
        assertThat(claim.index(1)).isEqualTo(3);
        assertThat(feed.element(claim, 0)).isEqualTo("a");
        assertThat(feed.element(claim, 1)).isNull();
    }

    @Test
    void theTaskIsReadyAgainWhenAValueComesAfterNoneWasFound() {
        frontier.offer(TASK);
        assertThat(feed.claim(claim)).isFalse();
        assertThat(isReady()).isFalse();
        feed.add(0, "a");
        assertThat(isReady()).isTrue();
    }

    @Test
    void theTaskIsReadyAgainWhenTheFeedEndsSoThatItIsEnded() {
        assertThat(feed.claim(claim)).isFalse();
        feed.end(true);
        assertThat(isReady()).isTrue();
        assertThat(feed.isOver()).isTrue();
        assertThat(feed.isLost()).isTrue();
        assertThat(feed.isDrained()).isTrue();
    }

    @Test
    void valuesThatNobodyTakesDoNotMakeTheTaskReadyBeforeTheEnd() {
        feed.add(0, "a");
        feed.refuse();
        assertThat(feed.size()).isZero();
        assertThat(isReady()).isFalse();
        feed.end(false);
        assertThat(isReady()).isTrue();
    }

    @Test
    void aClosedFeedMakesNothingReady() {
        assertThat(feed.claim(claim)).isFalse();
        feed.close();
        feed.add(0, "a");
        feed.end(false);
        assertThat(isReady()).isFalse();
        assertThat(feed.size()).isZero();
    }
}
