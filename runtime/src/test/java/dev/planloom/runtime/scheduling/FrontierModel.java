package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.scheduling.RandomGraph.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a frontier has to do, in the slow and plain way: after each end it looks at all tasks again. */
final class FrontierModel {
    /** That a task is skipped. */
    record Skip(int task, int because) {}

    private enum State {
        WAITING,
        READY,
        CLAIMED,
        SUCCEEDED,
        NOT_SUCCEEDED
    }

    private final RandomGraph graph;
    private final State[] states;

    /** The task to blame for each that did not succeed. */
    private final int[] because;

    final List<Skip> skips = new ArrayList<>();

    FrontierModel(RandomGraph graph) {
        this.graph = graph;
        states = new State[graph.size()];
        Arrays.fill(states, State.WAITING);
        because = new int[graph.size()];
    }

    /** Makes tasks ready, of those from {@code first} to before {@code end}; returns them. */
    SortedSet<Integer> open(int first, int end) {
        SortedSet<Integer> opened = new TreeSet<>();
        boolean changes = true;
        while (changes) {
            changes = false;
            for (int task = first; task < end; task++) {
                if (states[task] == State.WAITING && dependenciesHaveEnded(task)) {
                    changes = true;
                    if (!skip(task)) {
                        states[task] = State.READY;
                        opened.add(task);
                    }
                }
            }
        }
        return opened;
    }

    SortedSet<Integer> openAll() {
        return open(0, graph.size());
    }

    void claimed(int task) {
        states[task] = State.CLAIMED;
    }

    void givenBack(int task) {
        states[task] = State.READY;
    }

    void ended(int task, boolean succeeded) {
        states[task] = succeeded ? State.SUCCEEDED : State.NOT_SUCCEEDED;
        because[task] = task;
    }

    SortedSet<Integer> ready() {
        return new TreeSet<>(IntStream.range(0, states.length)
                .filter(task -> states[task] == State.READY)
                .boxed()
                .toList());
    }

    boolean hasEnded(int task) {
        return states[task] == State.SUCCEEDED || states[task] == State.NOT_SUCCEEDED;
    }

    private boolean dependenciesHaveEnded(int task) {
        return graph.dependencies().get(task).stream().allMatch(dependency -> hasEnded(dependency.task()));
    }

    private boolean skip(int task) {
        for (Dependency dependency : graph.dependencies().get(task)) {
            if (dependency.isStrict() && states[dependency.task()] == State.NOT_SUCCEEDED) {
                states[task] = State.NOT_SUCCEEDED;
                because[task] = because[dependency.task()];
                skips.add(new Skip(task, because[task]));
                return true;
            }
        }
        return false;
    }
}
