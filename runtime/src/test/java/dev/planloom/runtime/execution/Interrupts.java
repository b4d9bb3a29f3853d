package dev.planloom.runtime.execution;

import org.jspecify.annotations.Nullable;

/** The interrupts that a caller gets while its run goes on, and not later. Thread-safe. */
final class Interrupts {
    // Guarded by this.
    private @Nullable Thread caller;
    private int sent;

    /** On the caller's thread: it may be interrupted from now on. */
    synchronized void begin() {
        caller = Thread.currentThread();
    }

    synchronized void send() {
        if (caller != null) {
            caller.interrupt();
            sent++;
        }
    }

    /** No interrupt comes from now on. */
    synchronized void end() {
        caller = null;
    }

    synchronized int sent() {
        return sent;
    }
}
