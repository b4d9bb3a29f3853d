package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.Layer;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.FrontierModel.Skip;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayeredFrontierTest {
    private static final TaskGraph DIAMOND = Graphs.diamonds(1, 2);

    private final Cursor cursor = new Cursor(0, 1);
    private final List<Skip> skips = new ArrayList<>();

    @Test
    void noTaskIsReadyBeforeALayerIsOpened() {
        assertThat(frontier(DIAMOND).claim(cursor)).isEqualTo(-1);
    }

    @Test
    void theTasksOfAnOpenedLayerAreReadyAndNoOthers() {
        Frontier frontier = frontier(DIAMOND);
        assertThat(frontier.openSole(0)).isTrue();
        frontier.ended(0, true);
        assertThat(frontier.open(DIAMOND.layers().get(1))).isEqualTo(2);
        assertThat(List.of(frontier.claim(cursor), frontier.claim(cursor), frontier.claim(cursor)))
                .containsExactly(1, 2, -1);
    }

    @Test
    void theEndOfATaskMakesNoneReady() {
        Frontier frontier = frontier(DIAMOND);
        assertThat(frontier.openSole(0)).isTrue();
        assertThat(frontier.ended(0, true)).isEqualTo(-1);
        assertThat(frontier.hasReady()).isFalse();
    }

    @Test
    void theOnlyTaskOfALayerIsSkippedAfterOneThatDidNotSucceed() {
        Frontier frontier = frontier(Graphs.chain(3));
        frontier.ended(0, false);
        assertThat(frontier.openSole(1)).isFalse();
        assertThat(frontier.openSole(2)).isFalse();
        assertThat(skips).containsExactly(new Skip(1, 0), new Skip(2, 0));
    }

    @Test
    void eachLayerOfARandomGraphHasTheReadyAndTheSkippedTasksOfTheModel() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, 80);
            FrontierModel model = new FrontierModel(graph);
            Frontier frontier = frontier(graph.graph());
            skips.clear();
            for (Layer layer : graph.graph().layers()) {
                List<Integer> expected = List.copyOf(model.open(layer.first(), layer.end()));
                int opened = frontier.open(layer);
                List<Integer> claimed = claimAll(frontier);
                assertThat(claimed)
                        .as("layer %d of seed %d", layer.number(), seed)
                        .isEqualTo(expected)
                        .hasSize(opened);
                assertThat(skips).isEqualTo(model.skips);
                for (int task : claimed) {
                    boolean succeeded = random.nextInt(5) > 0;
                    model.ended(task, succeeded);
                    frontier.ended(task, succeeded);
                }
            }
        }
    }

    private List<Integer> claimAll(Frontier frontier) {
        List<Integer> claimed = new ArrayList<>();
        for (int task = frontier.claim(cursor); task >= 0; task = frontier.claim(cursor)) {
            claimed.add(task);
        }
        return claimed;
    }

    private Frontier frontier(TaskGraph graph) {
        return Frontier.layered(
                Wiring.of(graph), TaskOrder.byLayer(graph), (task, because) -> skips.add(new Skip(task, because)));
    }
}
