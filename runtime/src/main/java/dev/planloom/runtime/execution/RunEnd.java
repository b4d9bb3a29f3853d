package dev.planloom.runtime.execution;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The end of a run, for which its caller waits. */
final class RunEnd {
    /** How long a caller waits at least before it parks. */
    private static final long SHORT_SPIN = TimeUnit.MICROSECONDS.toNanos(10);

    /** How long a plan's last run may have taken for a caller to wait for the next one's end without parking. */
    private static final long LONG_SPIN = TimeUnit.MICROSECONDS.toNanos(200);

    private final Parking parking;

    private volatile boolean hasCome;

    /** The thread that waits. */
    private volatile @Nullable Thread caller;

    RunEnd(Parking parking) {
        this.parking = parking;
    }

    /** Says that the owner, and who relieved it, have done all that they had to. */
    void come() {
        hasCome = true;
        wakeCaller();
    }

    /** Lets the caller look again. */
    void wakeCaller() {
        parking.unpark(caller);
    }

    /**
     * Waits until the owner has ended, and does what is to be done at given times. Cancels the run when the deadline passes or the caller is interrupted, and warns of
     * tasks that go on nevertheless. The JDK's time-outs of scopes would not do: they run in the common pool, which a
     * user's tasks may keep busy.
     *
     * @return whether the caller was interrupted; if it was more than once, it is so again
     */
    boolean await(Run run) {
        spin(run.plan.pace(run.schedule).lastNanos());
        caller = Thread.currentThread();
        int interrupts = 0;
        OverdueTasks overdue = null;
        while (!hasCome) {
            long most = run.timers == null ? run.ownership.relieve() : run.timers.run();
            if (run.isCancelled()) {
                long now = System.nanoTime();
                overdue = overdue == null ? new OverdueTasks(run, now) : overdue;
                park(Math.min(most, overdue.warn(now)));
            } else if (run.deadlineNanos() == Long.MAX_VALUE) {
                park(most);
            } else if (run.mayStart(System.nanoTime())) {
                park(Math.min(most, run.deadlineNanos() - (System.nanoTime() - run.origin)));
            }
            if (Thread.interrupted() && interrupts++ == 0) {
                run.cancel(Cancellation.INTERRUPT);
            }
        }
        if (interrupts > 1) {
            Thread.currentThread().interrupt();
        }
        return interrupts > 0;
    }

    /** Waits until the owner has ended, of a run that is cancelled, and does no more. Returns as {@link #await}. */
    boolean awaitOwner() {
        int interrupts = 0;
        while (!hasCome) {
            parking.park(this);
            interrupts += Thread.interrupted() ? 1 : 0;
        }
        if (interrupts > 1) {
            Thread.currentThread().interrupt();
        }
        return interrupts > 0;
    }

    private void park(long nanos) {
        if (nanos == Long.MAX_VALUE) {
            parking.park(this);
        } else if (nanos > 0) {
            parking.parkNanos(this, nanos);
        }
    }

    /**
     * Waits for a moment without parking: to be woken costs more than a run of some hundred tasks that do nothing. How long
     * is learned from the plan's last run, as a lock's owner is waited for in HotSpot; a plan that took longer than that is
     * waited for no longer than it takes to park. Whoever else wants the processor gets it.
     *
     * @param lastNanos how long the plan's last run took
     */
    @SuppressWarnings("ThreadPriorityCheck")
    private void spin(long lastNanos) {
        if (!parking.maySpin()) {
            return;
        }
        long most = lastNanos > LONG_SPIN ? SHORT_SPIN : Math.max(SHORT_SPIN, 2 * lastNanos);
        long start = System.nanoTime();
        while (!hasCome && System.nanoTime() - start < most) {
            Thread.yield();
        }
    }
}
