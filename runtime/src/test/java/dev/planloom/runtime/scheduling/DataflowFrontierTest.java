package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.scheduling.FrontierDrive.Event;
import dev.planloom.runtime.scheduling.FrontierModel.Skip;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many random graphs, driven to their ends in random ways, some of them after a sequence of tasks. */
class DataflowFrontierTest {
    private static final int DRIVES = 120;
    private static final int MOST_TASKS = 70;
    private static final List<Driven> ALL = driveMany();

    /** A graph that was driven, and the ranks of its tasks. */
    private record Driven(long seed, RandomGraph graph, long[] ranks, FrontierDrive drive) {
        private <E extends Event> Stream<E> events(Class<E> type) {
            return drive.events.stream().filter(type::isInstance).map(type::cast);
        }

        private long highestRank(Collection<Integer> tasks) {
            return tasks.stream().mapToLong(task -> ranks[task]).max().orElse(Long.MIN_VALUE);
        }
    }

    @Test
    void everyTaskThatIsNotSkippedIsExecutedOnce() {
        forEach(driven -> {
            List<Integer> all = new ArrayList<>(driven.drive.executed);
            driven.drive.expectedSkips().forEach(skip -> all.add(skip.task()));
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, driven.graph.size()).boxed().toList());
        });
    }

    @Test
    void noTaskIsExecutedBeforeItsDependenciesHaveEnded() {
        forEach(driven -> assertThat(driven.drive.premature).isEmpty());
    }

    @Test
    void aReadyTaskIsFound() {
        forEach(driven -> assertThat(driven.events(Event.Claim.class))
                .allMatch(claim -> claim.task() < 0
                        ? claim.ready().isEmpty()
                        : claim.ready().contains(claim.task())));
    }

    @Test
    void aTaskOfTheHighestRankIsClaimedFirst() {
        forEach(driven -> assertThat(driven.events(Event.Claim.class).filter(claim -> claim.task() >= 0))
                .allMatch(claim -> driven.ranks[claim.task()] == driven.highestRank(claim.ready())));
    }

    @Test
    void aWorkerGoesOnWithTheFirstOfTheTasksThatBecameReadyUnlessAReadyOneIsOfHigherRank() {
        forEach(driven -> {
            Comparator<Integer> first = Comparator.<Integer>comparingLong(task -> -driven.ranks[task])
                    .thenComparing(Comparator.naturalOrder());
            assertThat(driven.events(Event.End.class)).allSatisfy(end -> {
                int best = end.opened().stream().min(first).orElse(-1);
                boolean isPreceded = best >= 0 && driven.highestRank(end.ready()) > driven.ranks[best];
                assertThat(end.successor()).isEqualTo(isPreceded ? -1 : best);
            });
        });
    }

    @Test
    void tasksThatNeedOneThatDidNotSucceedAreSkippedBecauseOfTheTaskThatFailed() {
        forEach(driven ->
                assertThat(driven.drive.skips).containsExactlyInAnyOrderElementsOf(driven.drive.expectedSkips()));
    }

    @Test
    void theDrivesSkipManyTasks() {
        List<Skip> skips = new ArrayList<>();
        forEach(driven -> skips.addAll(driven.drive.skips));
        assertThat(skips).hasSizeGreaterThan(DRIVES);
    }

    private static void forEach(Consumer<Driven> check) {
        for (Driven driven : ALL) {
            try {
                check.accept(driven);
            } catch (Throwable e) {
                throw new AssertionError("graph of seed " + driven.seed, e);
            }
        }
    }

    private static List<Driven> driveMany() {
        List<Driven> all = new ArrayList<>();
        for (long seed = 0; seed < DRIVES; seed++) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, MOST_TASKS);
            long[] ranks = seed % 2 == 0
                    ? Wiring.of(graph.graph()).longestPaths()
                    : random.longs(graph.size(), 0, 5).toArray();
            double failures = seed % 3 * 0.1;
            int begun = seed % 4 == 0 ? random.nextInt(graph.size() + 1) : 0;
            FrontierDrive drive = new FrontierDrive(graph, TaskOrder.byRank(ranks), random, failures, begun);
            all.add(new Driven(seed, graph, ranks, drive));
        }
        return all;
    }
}
