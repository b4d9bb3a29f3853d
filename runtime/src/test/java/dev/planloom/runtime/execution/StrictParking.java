package dev.planloom.runtime.execution;

import java.util.ArrayList;
import java.util.List;

/**
 * Parks without spurious wake-ups and time-outs, so that a lost wake-up is a deadlock, which Lincheck reports. For
 * platform threads.
 */
class StrictParking extends Parking {
    /** The threads that have been unparked, or interrupted, and have not parked since; guarded by this. */
    private final List<Thread> unparked = new ArrayList<>(2);

    private final List<Thread> interrupted = new ArrayList<>(2);

    private boolean isDeserted; // guarded by this

    /** The clock stands still while interleavings are explored: who spins would not come to park. */
    @Override
    boolean maySpin() {
        return false;
    }

    @Override
    synchronized void park(Object blocker) {
        Thread current = Thread.currentThread();
        while (!unparked.remove(current)) {
            if (interrupted.remove(current)) {
                current.interrupt();
                return;
            }
            if (isDeserted) {
                throw new AssertionError(current.getName() + " is parked for ever");
            }
            try {
                wait();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    void parkNanos(Object blocker, long nanos) {
        park(blocker);
    }

    @Override
    synchronized void unpark(Thread thread) {
        if (thread != null && !unparked.contains(thread)) {
            unparked.add(thread);
            notifyAll();
        }
    }

    /** Interrupts a thread that is parked, or that parks next: a real interrupt is nothing that Lincheck reorders. */
    synchronized void interrupt(Thread thread) {
        interrupted.add(thread);
        notifyAll();
    }

    /**
     * Says that the last thread that might unpark another has ended: who is parked then fails. Scenarios that are to fail
     * say so, for Lincheck itself may fail when it prints how it came to a deadlock.
     */
    synchronized void desert() {
        isDeserted = true;
        notifyAll();
    }
}
