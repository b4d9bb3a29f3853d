package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.scheduling.FrontierModel.Skip;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailuresAtOnceTest {
    private static final TaskGraph GRAPH = TaskGraph.named("plan")
            .task("left")
            .task("right")
            .task("needsLeft")
            .takes("left")
            .takesOptional("right")
            .task("needsRight")
            .takesOptional("left")
            .takes("right")
            .build();

    /** Both threads find that no task has failed before, since neither can go on while the test holds their lock. */
    @Test
    void theDependentsOfBothTasksThatFailFirstAreSkipped() throws InterruptedException {
        Queue<Skip> skips = new ConcurrentLinkedQueue<>();
        Wiring wiring = Wiring.of(GRAPH);
        Frontier frontier = Frontier.dataflow(
                wiring,
                TaskOrder.byRank(wiring.longestPaths(), wiring),
                (task, because) -> skips.add(new Skip(task, because)));
        List<Thread> threads;
        synchronized (frontier) {
            threads = IntStream.range(0, 2)
                    .mapToObj(root -> Thread.ofPlatform().start(() -> frontier.ended(root, false)))
                    .toList();
            Crowd.until(() -> threads.stream().allMatch(FailuresAtOnceTest::isBlockedOrHasEnded));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(skips).containsExactlyInAnyOrder(new Skip(2, 0), new Skip(3, 1));
    }

    private static boolean isBlockedOrHasEnded(Thread thread) {
        return thread.getState() == Thread.State.BLOCKED || thread.getState() == Thread.State.TERMINATED;
    }
}
