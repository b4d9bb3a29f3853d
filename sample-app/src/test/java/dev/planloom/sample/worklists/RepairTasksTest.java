package dev.planloom.sample.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.PlannedTask;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RepairTasksTest {
    private final GatedCrew crew = new GatedCrew();

    @Test
    void tasksOfAGroupAreAtWorkTogetherAndTheFirstGroupsOfAllLanesToo() throws Exception {
        try (GatedRun run = GatedRun.ofRepair(crew)) {
            crew.awaitWorking(Set.of("takeOutStove", "takeOutCupboards", "rollUpCarpet"));
            finish("takeOutStove", "takeOutCupboards", "rollUpCarpet");
            crew.awaitWorking(Set.of("layTiles", "layPipes", "paintCeiling", "sandFloor", "paintWalls"));
            finish("layTiles", "layPipes", "paintCeiling", "sandFloor", "paintWalls", "bringInStove", "celebrate");
            run.awaitSuccess();
        }
    }

    static Stream<Arguments> orders() {
        return Stream.of("layTiles", "layPipes", "paintCeiling")
                .map(last -> Arguments.of(
                        last,
                        Stream.of("layTiles", "layPipes", "paintCeiling")
                                .filter(item -> !item.equals(last))
                                .toList()));
    }

    /** When the hall is done, whatever starts is in the kitchen: so an item that did not wait would be seen. */
    @ParameterizedTest
    @MethodSource("orders")
    void groupWaitsForEachTaskOfTheGroupBeforeInItsLane(String last, List<String> others) throws Exception {
        try (GatedRun run = GatedRun.ofRepair(crew)) {
            finish("rollUpCarpet", "sandFloor", "paintWalls");
            crew.finish("takeOutStove");
            crew.awaitWorking(Set.of("takeOutCupboards"));
            crew.finish("takeOutCupboards");
            for (String item : others) {
                crew.finish(item);
            }
            crew.awaitWorking(Set.of(last));
            crew.finish(last);
            crew.awaitWorking(Set.of("bringInStove"));
            finish("bringInStove", "celebrate");
            run.awaitSuccess();
        }
        assertThat(dependencies("bringInStove")).containsExactlyInAnyOrder("layTiles", "layPipes", "paintCeiling");
    }

    @Test
    void laneGoesToItsEndWhileAnotherIsStillInItsFirstGroup() throws Exception {
        try (GatedRun run = GatedRun.ofRepair(crew)) {
            finish("takeOutStove", "takeOutCupboards", "layTiles", "layPipes", "paintCeiling", "bringInStove");
            crew.awaitWorking(Set.of("rollUpCarpet"));
            finish("rollUpCarpet", "sandFloor", "paintWalls", "celebrate");
            run.awaitSuccess();
        }
    }

    @Test
    void whatNamesTheLanesWaitsForAllOfTheirGroups() {
        assertThat(RepairPlan.plan().tasks("kitchen"))
                .extracting(PlannedTask::name)
                .containsExactlyInAnyOrder(
                        "takeOutStove", "takeOutCupboards", "layTiles", "layPipes", "paintCeiling", "bringInStove");
        assertThat(dependencies("celebrate")).hasSize(9);
    }

    private static List<String> dependencies(String task) {
        return RepairPlan.plan().task(task).dependencies().stream()
                .map(edge -> edge.from())
                .toList();
    }

    private void finish(String... items) throws InterruptedException {
        for (String item : items) {
            crew.finish(item);
        }
    }
}
