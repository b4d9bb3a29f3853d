package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a run: the subtask that is its first worker, and if that begins alone and takes long, a {@link Relief} beside it. The
 * run is over when the last of them has come to its end.
 *
 * <p>{@link #begin} and {@link #relieve} are for the caller of the run, whose scope forks both.
 */
final class Ownership {
    private final Run run;
    private final boolean mayBeginAlone;

    /** For how long the owner executes tasks alone; 0 if it does not. */
    private final long aloneNanos;

    /** What may yet fork a relief; confined to the caller's thread. */
    private @Nullable Scope scope;

    /** How many have not come to their end. */
    private final AtomicInteger awaited = new AtomicInteger(1);

    /**
     * Decides how a run begins, on its caller's thread. Only a platform thread keeps watch over an owner that begins alone: a
     * virtual one that is to be woken waits for a carrier, and may do so for ever if all carriers are busy with threads that
     * yield to one another.
     *
     * @param run the run
     * @param waitsForTasksAlone whether its workers never wait for anything but tasks
     */
    Ownership(Run run, boolean waitsForTasksAlone) {
        this.run = run;
        mayBeginAlone = waitsForTasksAlone
                && run.schedule == Schedule.DATAFLOW
                && run.mostWorkers() > 1
                && run.selected == null
                && !Thread.currentThread().isVirtual();
        aloneNanos = mayBeginAlone ? run.plan.pace().aloneNanos() : 0;
    }

    /** Whether the owner begins alone. */
    boolean beginsAlone() {
        return aloneNanos > 0;
    }

    /** Forks the owner. */
    void begin(Scope scope) {
        this.scope = scope;
        scope.fork(run.graph.name() + " owner", new OwnerSubtask(run));
    }

    /**
     * Relieves an owner that executes tasks alone when its time is up.
     *
     * @return how long its time lasts, in nanoseconds; the greatest long if nothing is to be done any more
     */
    long relieve() {
        Scope forking = scope;
        if (!beginsAlone() || forking == null || run.isCancelled()) {
            return Long.MAX_VALUE;
        }
        long left = aloneNanos - (System.nanoTime() - run.origin);
        if (left > 0) {
            return left;
        }
        scope = null;
        forkRelief(forking);
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
            run.crew.disband();
            long nanos = System.nanoTime() - run.origin;
            if (mayBeginAlone && !run.isCancelled()) {
                run.plan.pace().took(nanos, beginsAlone());
            } else {
                run.plan.pace().took(nanos);
            }
        } finally {
            run.end.come(); // in any case: the caller would wait for ever
        }
    }
}
