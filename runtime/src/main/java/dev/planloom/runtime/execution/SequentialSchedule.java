package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.Layer;
import dev.planloom.runtime.scheduling.Frontier;
import dev.planloom.runtime.scheduling.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Runs a plan on its owner, one task after the other, as long as all succeed and no other worker is wanted. Of the time that a
 * task takes, what is left is the call, the reading of the clock, and one atomic update.
 *
 * <p>When a task does not succeed, or a {@link Relief} comes, the rest of the run is {@linkplain #handOver handed over} to a
 * {@link DataflowSchedule} or {@link LayeredSchedule}. A relief of a layered run takes part in the layer in which it comes,
 * and leaves the next ones to the owner.
 *
 * <p><b>Publication.</b> What the run's workers share, if there are to be several, is made under this object's lock. The
 * owner and the relief take the lock before they look for it; a worker is forked afterwards, by one of them.
 */
final class SequentialSchedule {
    private static final int NONE = -1;

    private final Run run;

    /** Its tasks; the caller looks how many have been claimed. */
    final Sequence sequence;

    /** When the first task started, and then when each ended, by position; written by the owner. */
    private final long[] times;

    /** How many have ended; written by the owner. */
    private int ended;

    // The layer in whose middle a layered run was handed over, and how many of its tasks were ready then. See above.
    private @Nullable Layer current;
    private int ready;

    /**
     * Whether who relieved the owner in a layer has forked and joined its workers. Written before the owner's thread is looked
     * up, and read after that has been entered: so the owner sees it, or is woken.
     */
    private volatile boolean isReliefOver;

    SequentialSchedule(Run run, Sequence sequence) {
        this.run = run;
        this.sequence = sequence;
        times = new long[sequence.tasks() + 1];
    }

    /** Runs all tasks, on the owner's thread, until the last has ended or the run is cancelled. */
    void execute() {
        run.threads.enter(0);
        try {
            if (!executeInOrder()) {
                boolean isRelieved = !handOver();
                if (run.isShared()) {
                    goOn(last(), isRelieved);
                }
            }
        } finally {
            run.threads.leave(0);
        }
    }

    /** Executes tasks; says whether that were all of them. */
    private boolean executeInOrder() {
        Worker owner = run.worker(0);
        int tasks = sequence.tasks();
        long now = System.nanoTime();
        times[0] = now;
        for (int position = 0; position < tasks; position++) {
            if (!run.mayStart(now) || !sequence.claim(position)) {
                return false;
            }
            int task = sequence.taskAt(position);
            owner.task(task);
            boolean succeeded = run.call(task);
            now = System.nanoTime();
            // An interrupt is meant for the task that was running: the next one on this thread must not see it.
            boolean _ = Thread.interrupted();
            times[position + 1] = now;
            ended = position + 1;
            if (!succeeded) {
                return false;
            }
        }
        return sequence.end();
    }

    /** The task that was executed last, whose end the others have yet to hear of; or none. */
    private int last() {
        if (ended == 0) {
            return NONE;
        }
        int last = sequence.taskAt(ended - 1);
        run.times().ends[last] = times[ended];
        return last;
    }

    private void goOn(int last, boolean isRelieved) {
        Layer opened = current;
        if (opened == null) {
            new DataflowSchedule(run).goOn(last);
            return;
        }
        LayeredSchedule rest = LayeredSchedule.of(run);
        if (isRelieved) {
            rest.join(last);
            awaitRelief();
        } else {
            rest.goOn(last, opened, ready);
        }
        rest.executeAfter(opened);
    }

    /**
     * Ends the sequence. What has not been claimed from it is claimed from the run's frontier from now on, by all workers.
     *
     * @return false if it was ended before, all has been executed, or the run is cancelled
     */
    synchronized boolean handOver() {
        if (run.isShared() || run.isCancelled()) {
            return false;
        }
        int begun = sequence.close();
        if (begun == Sequence.OVER) {
            return false;
        }
        Frontier frontier =
                run.schedule == Schedule.LAYERED ? restOfLayers(begun) : run.plan.rest(sequence, run.skips());
        run.share(frontier, timesOf(begun, begun - 1));
        return true;
    }

    /** A frontier in which that layer is open to which the task belongs that has begun last. */
    private Frontier restOfLayers(int begun) {
        Frontier frontier = run.plan.frontier(Schedule.LAYERED, null, run.skips());
        Layer layer = layerOf(begun);
        ready = frontier.open(begun, layer.end());
        current = layer;
        return frontier;
    }

    private Layer layerOf(int begun) {
        for (Layer layer : run.graph.layers()) {
            if (begun <= layer.end()) {
                return layer;
            }
        }
        throw new IllegalStateException(run.graph.name() + " has no task " + begun);
    }

    /** Forks workers beside the owner, which is in the middle of a task or has not begun. For a {@link Relief}. */
    void relieve() {
        boolean wasMine = handOver();
        Layer opened = current;
        if (opened == null) {
            if (run.isShared()) {
                DataflowSchedule.relieving(run).relieve();
            }
        } else if (wasMine) {
            try {
                LayeredSchedule.relieving(run).relieve(opened, ready);
            } finally {
                endRelief();
            }
        }
    }

    /** Lets the owner go on with the next layer. */
    void endRelief() {
        isReliefOver = true;
        run.budget.parking.unpark(run.threads.of(0));
    }

    /** Waits, as the owner, until a layer has been executed whose rest the relief took over, or the run is cancelled. */
    private void awaitRelief() {
        while (!isReliefOver && !run.isCancelled()) {
            run.budget.parking.park(this);
            if (Thread.interrupted()) {
                run.cancel(Cancellation.INTERRUPT); // whoever interrupts the owner here is taken to mean the run
            }
        }
    }

    /** The times of a run that ended without being handed over; for the caller, after the run. */
    TaskTimes times() {
        return timesOf(ended, ended);
    }

    private TaskTimes timesOf(int begun, int ended) {
        return TaskTimes.of(sequence, begun, ended, times);
    }
}
