package dev.planloom.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Waits while other processes keep the processors busy: on a machine that is shared, what they do is otherwise in the
 * figures.
 */
final class Quiet {
    /** The part of all processors' time below which a machine is quiet. */
    private static final double BUSY = 0.15;

    private static final Duration LOOK = Duration.ofMillis(200);

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Duration patience;
    private Duration waited = Duration.ZERO;

    /**
     * Has some patience, for all waits together.
     *
     * @param patience how long to wait at most
     */
    Quiet(Duration patience) {
        this.patience = patience;
    }

    /** Waits until the machine is quiet, or patience has run out. This program must be idle. */
    void await() throws InterruptedException {
        while (isBusy() && waited.compareTo(patience) < 0) {
            waited = waited.plus(LOOK);
        }
    }

    /** What became of the waiting, as a clause. */
    String describe() {
        if (waited.isZero()) {
            return "a quiet machine";
        }
        return waited.compareTo(patience) < 0
                ? "waited %d s for a quiet machine".formatted(waited.toSeconds())
                : "a busy machine: waited %d s for a quiet one in vain".formatted(waited.toSeconds());
    }

    private boolean isBusy() throws InterruptedException {
        // Its answer is about the time since the last question.
        machine.getCpuLoad();
        Thread.sleep(LOOK);
        return machine.getCpuLoad() > BUSY;
    }
}
