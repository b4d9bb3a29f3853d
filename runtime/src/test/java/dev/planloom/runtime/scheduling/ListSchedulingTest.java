package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.scheduling.RandomGraph.Dependency;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dataflow frontier under a simulated clock is list scheduling: no worker is idle while a task is ready. */
class ListSchedulingTest {
    private static final int GRAPHS = 80;
    private static final int MOST_TASKS = 120;

    /** A task that is under way. */
    private record Running(int task, int worker, long end) {}

    /** A graph whose tasks take the given times. */
    private record Timed(RandomGraph graph, long[] durations) {
        static Timed of(long seed) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, MOST_TASKS);
            return new Timed(graph, random.longs(graph.size(), 1, 1_000_000_000).toArray());
        }

        /** For each task, how long the longest path from it to a sink takes: no two are equal here. */
        long[] ranks() {
            long[] ranks = durations.clone();
            for (int task = ranks.length - 1; task >= 0; task--) {
                for (Dependency dependency : graph.dependencies().get(task)) {
                    int above = dependency.task();
                    ranks[above] = Math.max(ranks[above], durations[above] + ranks[task]);
                }
            }
            return ranks;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 16})
    void theMakespanIsThatOfListSchedulingFromTheTextbook(int workers) {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Timed timed = Timed.of(seed);
            assertThat(makespan(timed, workers))
                    .as("makespan of the graph of seed %d", seed)
                    .isEqualTo(textbookMakespan(timed, workers));
        }
    }

    @Test
    void theMakespanWithAWorkerForEachTaskIsTheCriticalPath() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Timed timed = Timed.of(seed);
            assertThat(makespan(timed, timed.graph.size()))
                    .as("makespan of the graph of seed %d", seed)
                    .isEqualTo(LongStream.of(timed.ranks()).max().orElseThrow());
        }
    }

    @Test
    void moreWorkersThanTheWidthDoNotShortenTheMakespan() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Timed timed = Timed.of(seed);
            int width = Wiring.of(timed.graph.graph()).width();
            assertThat(makespan(timed, width))
                    .as("makespan of the graph of seed %d", seed)
                    .isEqualTo(makespan(timed, timed.graph.size()));
        }
    }

    private static long makespan(Timed timed, int workers) {
        Frontier frontier =
                Frontier.dataflow(Wiring.of(timed.graph.graph()), TaskOrder.byRank(timed.ranks()), (_, _) -> {});
        PriorityQueue<Running> running = new PriorityQueue<>(Comparator.comparingLong(Running::end));
        List<Cursor> cursors = new ArrayList<>();
        Deque<Integer> idle = new ArrayDeque<>();
        for (int worker = 0; worker < workers; worker++) {
            cursors.add(new Cursor(worker, workers));
            idle.add(worker);
        }
        long now = 0;
        while (true) {
            for (int worker = idle.size(); worker > 0 && frontier.hasReady(); worker--) {
                int task = frontier.claim(cursors.get(idle.element()));
                running.add(new Running(task, idle.remove(), now + timed.durations[task]));
            }
            Running ended = running.poll();
            if (ended == null) {
                return now;
            }
            now = ended.end;
            int next = frontier.ended(ended.task, true);
            if (next >= 0) {
                running.add(new Running(next, ended.worker, now + timed.durations[next]));
            } else {
                idle.add(ended.worker);
            }
        }
    }

    /** Whenever a worker is idle, the ready task of the highest rank starts. */
    private static long textbookMakespan(Timed timed, int workers) {
        long[] ranks = timed.ranks();
        int[] inDegrees = new int[ranks.length];
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.comparingLong(task -> -ranks[task]));
        for (int task = 0; task < ranks.length; task++) {
            inDegrees[task] = timed.graph.dependencies().get(task).size();
            if (inDegrees[task] == 0) {
                ready.add(task);
            }
        }
        PriorityQueue<Running> running = new PriorityQueue<>(Comparator.comparingLong(Running::end));
        long now = 0;
        while (true) {
            while (running.size() < workers && !ready.isEmpty()) {
                int task = ready.remove();
                running.add(new Running(task, 0, now + timed.durations[task]));
            }
            Running ended = running.poll();
            if (ended == null) {
                return now;
            }
            now = ended.end;
            for (int task = 0; task < ranks.length; task++) {
                for (Dependency dependency : timed.graph.dependencies().get(task)) {
                    if (dependency.task() == ended.task && --inDegrees[task] == 0) {
                        ready.add(task);
                    }
                }
            }
        }
    }
}
