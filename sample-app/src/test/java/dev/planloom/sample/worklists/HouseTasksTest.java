package dev.planloom.sample.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.PlannedTask;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTasksTest {
    /**
     * Whichever item ends next: at work are at each moment all items that could be, which is the most that any order allows, and
     * no others.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void atEachMomentAllItemsAreAtWorkWhoseNeedsHaveEnded(long seed) throws Exception {
        GatedCrew crew = new GatedCrew();
        Random random = new Random(seed);
        Set<String> done = new TreeSet<>();
        try (GatedRun run = GatedRun.ofHouse(crew)) {
            while (done.size() < HousePlan.plan().tasks().size()) {
                Set<String> possible = possible(done);
                crew.awaitWorking(possible);
                String next = List.copyOf(possible).get(random.nextInt(possible.size()));
                crew.finish(next);
                done.add(next);
            }
            run.awaitSuccess();
        }
    }

    /** What is not done, and needs nothing that is not done. */
    private static Set<String> possible(Set<String> done) {
        return HousePlan.plan().tasks().stream()
                .filter(task -> !done.contains(task.name()))
                .filter(task -> task.dependencies().stream().map(Edge::from).allMatch(done::contains))
                .map(PlannedTask::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void roofDoesNotWaitForTheGardenThoughThatIsInALayerBefore() throws Exception {
        assertThat(HousePlan.plan().task("garden").layer())
                .isLessThan(HousePlan.plan().task("roof").layer());
        GatedCrew crew = new GatedCrew();
        try (GatedRun run = GatedRun.ofHouse(crew)) {
            for (String item : List.of("ground", "timber", "cellar", "walls", "roof", "windows", "heating", "rooms")) {
                crew.finish(item);
            }
            crew.awaitWorking(Set.of("garden"));
            crew.finish("garden");
            crew.finish("moving");
            run.awaitSuccess();
        }
    }
}
