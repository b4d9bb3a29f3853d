package dev.planloom.runtime.execution;

/** What a thread passes when another has opened it. */
final class Gate {
    private boolean isOpen; // guarded by this

    synchronized void open() {
        isOpen = true;
        notifyAll();
    }

    synchronized void pass() {
        while (!isOpen) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
