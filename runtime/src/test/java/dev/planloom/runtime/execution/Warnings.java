package dev.planloom.runtime.execution;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Gathers the runtime's warnings, which do not reach the console meanwhile. */
final class Warnings extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.planloom.runtime");
    private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);

    static Warnings gather() {
        Warnings warnings = new Warnings();
        warnings.logger.setUseParentHandlers(false);
        warnings.logger.addHandler(warnings);
        return warnings;
    }

    List<String> texts() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    void awaitFirst() throws InterruptedException {
        Patience.await(first);
    }

    @Override
    public void publish(LogRecord warning) {
        if (warning.getLevel().equals(Level.WARNING)) {
            records.add(warning);
            first.countDown();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
