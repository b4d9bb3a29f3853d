package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunContext;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a run: the subtask that is its first worker, and if that executes tasks alone and takes long, a {@link Relief} beside
 * it. The run is over when the last of them has come to its end.
 *
 * <p>{@link #begin} and {@link #relieve} are for the caller of the run, whose scope forks both. The owner's subtask is this object
 * itself, since each class costs the first run of a JVM some of a millisecond.
 */
final class Ownership implements Callable<@Nullable Void>, Runnable {
    private final Run run;

    /** Whether the owner was free to begin alone or with others, so that something can be learned. */
    private final boolean hadChoice;

    /** Whether it is the first run of its plan, of which nothing is known. */
    private final boolean isFirst;

    /** For how long the owner is to go on alone; 0 if the others come at once, or nothing is known. */
    private final long aloneNanos;

    /** What executes the tasks one after the other, at first or to the end; null if several workers begin. */
    final @Nullable SequentialSchedule sequential;

    // What may yet fork a relief, and when; confined to the caller's thread.
    private @Nullable Scope scope;
    private @Nullable OwnerWatch watch;

    /** How many have not come to their end. */
    private final AtomicInteger awaited = new AtomicInteger(1);

    /**
     * Decides how a run begins, on its caller's thread. A run with a single worker has no choice, unless it waits for more than
     * tasks. Of the others only a platform thread keeps watch over an owner that begins alone: a virtual one that is to be woken
     * waits for a carrier, and may do so for ever if all carriers are busy with threads that yield to one another.
     *
     * @param run the run
     * @param waitsForTasksAlone whether its workers never wait for anything but tasks
     */
    Ownership(Run run, boolean waitsForTasksAlone) {
        this.run = run;
        Pace pace = run.plan.pace(run.schedule);
        boolean mayBeSequential =
                waitsForTasksAlone && run.selected == null && run.checkpoints == null && !run.graph.hasConditions();
        boolean isSole = run.mostWorkers() == 1;
        hadChoice = mayBeSequential && !isSole && !Thread.currentThread().isVirtual();
        isFirst = hadChoice && pace.isFirst();
        aloneNanos = hadChoice && !isFirst ? pace.aloneNanos() : 0;
        boolean isSequential = isFirst || aloneNanos > 0 || (mayBeSequential && isSole);
        sequential = isSequential ? new SequentialSchedule(run, run.plan.sequence(run.schedule, isFirst)) : null;
    }

    /** Forks the owner. */
    void begin(Scope scope) {
        // Made before the fork: if it cannot be, no owner is left alone without a watch.
        if (sequential != null && hadChoice) {
            this.scope = scope;
            watch = isFirst
                    ? OwnerWatch.first(sequential.sequence)
                    : OwnerWatch.until(sequential.sequence, run.origin + aloneNanos);
        }
        scope.fork(run.graph.name() + " owner", this);
    }

    /** What the owner does, from its fork to its end. */
    @Override
    public @Nullable Void call() {
        try {
            ScopedValue.where(Worker.CURRENT, run.worker(0)).run(this);
        } catch (Throwable e) {
            run.endings.crash(e);
        } finally {
            comeToEnd();
        }
        return null;
    }

    /** As {@link #call}, but for its end: as the worker that it is. */
    @Override
    public void run() {
        RunContext.Captured context = run.context;
        if (context == null) {
            execute();
            return;
        }
        try (RunContext.Scope _ = context.open()) {
            execute();
        }
    }

    private void execute() {
        try {
            if (sequential != null) {
                sequential.execute();
            } else if (run.schedule == Schedule.LAYERED) {
                LayeredSchedule.of(run).execute();
            } else {
                new DataflowSchedule(run).execute();
            }
        } finally {
            run.settle();
        }
    }

    /**
     * Relieves an owner that executes tasks alone when its time is up.
     *
     * @return after how many nanoseconds to call this again; the greatest long if nothing is to be done any more
     */
    long relieve() {
        OwnerWatch watching = watch;
        if (watching == null || scope == null || run.isCancelled()) {
            return Long.MAX_VALUE;
        }
        long left = watching.look(System.nanoTime());
        if (left > 0) {
            return left;
        }
        watch = null;
        forkRelief(scope);
        return Long.MAX_VALUE;
    }

    /** Forks a relief, unless the owner has come to its end. To be called once at most. */
    void forkRelief(Scope forking) {
        if (awaited.compareAndSet(1, 2)) {
            try {
                forking.fork(run.graph.name() + " relief", new Relief(run));
            } catch (Throwable e) {
                reliefIsMissing(e);
            }
        }
    }

    /** Takes note that there is no relief, for want of memory. However that ends: what did not begin is not waited for. */
    private void reliefIsMissing(Throwable cause) {
        try {
            run.endings.crash(cause);
        } finally {
            comeToEnd();
        }
    }

    /** Takes note that the owner, or who relieved it, has ended: after the last of them nobody works. */
    void comeToEnd() {
        if (awaited.decrementAndGet() > 0) {
            return;
        }
        try {
            if (run.isShared()) {
                run.crew().disband();
            }
            long nanos = System.nanoTime() - run.origin;
            if (hadChoice && !isFirst && !run.isCancelled()) {
                run.plan.pace(run.schedule).took(nanos, sequential != null);
            } else {
                run.plan.pace(run.schedule).took(nanos);
            }
        } finally {
            run.end.come(); // in any case: the caller would wait for ever
        }
    }
}
