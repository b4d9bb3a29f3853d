package dev.planloom.runtime.execution;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The end of a run, for which its caller waits. */
final class RunEnd {
    private static final long SPIN_NANOS = TimeUnit.MICROSECONDS.toNanos(10);

    private final Parking parking;

    private volatile boolean hasCome;

    /** The thread that waits. */
    private volatile @Nullable Thread caller;

    RunEnd(Parking parking) {
        this.parking = parking;
    }

    /** Says that the owner has done all that it had to. */
    void come() {
        hasCome = true;
        wakeCaller();
    }

    /** Lets the caller look again. */
    void wakeCaller() {
        parking.unpark(caller);
    }

    /**
     * Waits until the owner has ended. Cancels the run when the deadline passes or the caller is interrupted, and warns of
     * tasks that go on nevertheless. The JDK's time-outs of scopes would not do: they run in the common pool, which a
     * user's tasks may keep busy.
     *
     * @return whether the caller was interrupted; if it was more than once, it is so again
     */
    boolean await(Run run) {
        spin();
        caller = Thread.currentThread();
        int interrupts = 0;
        OverdueTasks overdue = null;
        while (!hasCome) {
            if (run.isCancelled()) {
                long now = System.nanoTime();
                overdue = overdue == null ? new OverdueTasks(run, now) : overdue;
                parking.parkNanos(this, overdue.warn(now));
            } else if (run.deadlineNanos() == Long.MAX_VALUE) {
                parking.park(this);
            } else if (run.mayStart(System.nanoTime())) {
                parking.parkNanos(this, run.deadlineNanos() - (System.nanoTime() - run.origin));
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

    /** Waits for a moment without parking. */
    private void spin() {
        if (!parking.maySpin()) {
            return;
        }
        long start = System.nanoTime();
        while (!hasCome && System.nanoTime() - start < SPIN_NANOS) {
            Thread.onSpinWait();
        }
    }
}
