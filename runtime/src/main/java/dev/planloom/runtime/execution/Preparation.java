package dev.planloom.runtime.execution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a JVM's virtual threads ready, on a thread of its own, while the caller of the first run makes the plan's graph and
 * loads the classes of the run. Either takes a dozen milliseconds in a young JVM: the JDK links some lambdas when its class of
 * virtual threads is initialised. Done once; whoever forks the first virtual thread waits for it, as for any class
 * that another thread initialises.
 */
final class Preparation implements Runnable {
    /** Started when this class is initialised, so once; null if there is no memory or stack for it. */
    private static final @Nullable Thread THREAD = started();

    private Preparation() {}

    private static @Nullable Thread started() {
        try {
            // By its constructor: the JDK's builders are further classes, and this thread inherits nothing either way.
            Thread thread = new Thread(null, new Preparation(), "planloom preparation", 0, false);
            thread.setDaemon(true);
            thread.start();
            return thread;
        } catch (VirtualMachineError _) {
            // What cannot be made ready beside the run, the run makes itself, or says that it cannot.
            return null;
        }
    }

    /**
     * Begins, unless that was done before.
     *
     * @return whether it has not ended, so that {@link #awaitEnd} is to be called
     */
    static boolean begin() {
        return THREAD != null && THREAD.isAlive();
    }

    /** Waits for the end, so that no thread outlives the run: for the caller, who has waited for the run, it has come or is near. */
    static void awaitEnd() {
        boolean isInterrupted = false;
        while (begin()) {
            try {
                Objects.requireNonNull(THREAD).join();
            } catch (InterruptedException _) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            Thread.ofVirtual().unstarted(this); // not started: to make one initialises what all need
        } catch (Throwable _) {
            // The run needs the same, and throws what keeps it from that.
        }
    }
}
