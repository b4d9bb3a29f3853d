package dev.planloom.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C into an interrupt of the thread that works, and lets it finish: the virtual machine halts only when this is
 * closed.
 */
final class InterruptOnShutdown implements AutoCloseable {
    /** Nothing here takes longer to end; if it does, the user gets out all the same. */
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch closed = new CountDownLatch(1);

    private InterruptOnShutdown() {}

    static InterruptOnShutdown ofCurrentThread() {
        InterruptOnShutdown interrupt = new InterruptOnShutdown();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt.interrupt(worker), "interrupt on shutdown"));
        return interrupt;
    }

    private void interrupt(Thread worker) {
        if (closed.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
