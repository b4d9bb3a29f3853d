package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.scheduling.FrontierModel.Skip;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;

/**
 * Drives a dataflow frontier from its beginning, or from where a sequence was closed, to its end in one thread, with chance
 * for a clock: which of the tasks that were claimed ends next, and whether it succeeds. A {@link FrontierModel} is told the
 * same.
 */
final class FrontierDrive {
    /** Something that the frontier was asked, and what it answered. */
    sealed interface Event {
        /** A task was claimed, or none; {@code ready} were those that could be. */
        record Claim(int task, SortedSet<Integer> ready) implements Event {}

        /**
         * A task ended. Then {@code opened} became ready, while {@code ready} were ready already, and the frontier handed
         * {@code successor} over.
         */
        record End(int task, SortedSet<Integer> opened, SortedSet<Integer> ready, int successor) implements Event {}
    }

    private static final int WORKERS = 3;

    private final RandomGraph graph;
    private final Random random;
    private final FrontierModel model;
    private final Frontier frontier;
    private final List<Cursor> cursors = new ArrayList<>();
    private final List<Integer> running = new ArrayList<>();
    private final double failures;

    final List<Event> events = new ArrayList<>();

    /** The tasks that were executed, in the order of their starts. */
    final List<Integer> executed = new ArrayList<>();

    /** Tasks that started though a dependency had not ended. */
    final List<Integer> premature = new ArrayList<>();

    final List<Skip> skips = new ArrayList<>();

    /** Drives to the end; so many of the tasks fail, from 0 to 1, but for those of the sequence, of which so many begin. */
    FrontierDrive(RandomGraph graph, TaskOrder order, Random random, double failures, int begun) {
        this.graph = graph;
        this.random = random;
        this.failures = failures;
        model = new FrontierModel(graph);
        SkipListener listener = (task, because) -> skips.add(new Skip(task, because));
        Wiring wiring = Wiring.of(graph.graph());
        Sequence sequence = random.nextBoolean() ? Sequence.by(order) : Sequence.byNumber(wiring.tasks());
        close(sequence, begun);
        frontier = begun > 0
                ? Frontier.rest(wiring, order, sequence, listener)
                : Frontier.dataflow(wiring, order, listener);
        for (int worker = 0; worker < WORKERS; worker++) {
            cursors.add(new Cursor(worker, WORKERS));
        }
        model.openAll();
        for (int position = 0; position < begun; position++) {
            start(sequence.taskAt(position));
            if (position < begun - 1) {
                model.ended(running.removeLast(), true);
                model.openAll();
            }
        }
        while (claim() || !running.isEmpty()) {
            if (!running.isEmpty() && random.nextInt(3) > 0) {
                end(running.remove(random.nextInt(running.size())));
            }
        }
    }

    private static void close(Sequence sequence, int begun) {
        for (int position = 0; position < begun; position++) {
            sequence.claim(position);
        }
        sequence.close();
    }

    List<Skip> expectedSkips() {
        return model.skips;
    }

    private boolean claim() {
        SortedSet<Integer> ready = model.ready();
        int task = frontier.claim(cursors.get(random.nextInt(WORKERS)));
        events.add(new Event.Claim(task, ready));
        if (task < 0) {
            return false;
        }
        if (random.nextInt(10) == 0) {
            frontier.giveBack(task);
        } else {
            start(task);
        }
        return true;
    }

    private void start(int task) {
        if (graph.dependencies().get(task).stream().anyMatch(dependency -> !model.hasEnded(dependency.task()))) {
            premature.add(task);
        }
        model.claimed(task);
        running.add(task);
        executed.add(task);
    }

    private void end(int task) {
        SortedSet<Integer> ready = model.ready();
        boolean succeeded = random.nextDouble() >= failures;
        model.ended(task, succeeded);
        SortedSet<Integer> opened = model.openAll();
        int successor = frontier.ended(task, succeeded);
        events.add(new Event.End(task, opened, ready, successor));
        if (successor >= 0) {
            start(successor);
        }
    }
}
