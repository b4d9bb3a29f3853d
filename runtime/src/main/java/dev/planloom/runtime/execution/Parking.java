package dev.planloom.runtime.execution;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How a thread waits until another wakes it, or for a time: as the JDK has it. Not final, for tests that explore
 * interleavings, which park without spurious wake-ups, since these would hide a lost one; and for those that set the time.
 */
class Parking {
    static final Parking JDK = new Parking();

    private static final boolean HAS_SEVERAL_PROCESSORS = Runtime.getRuntime().availableProcessors() > 1;

    /**
     * Whether the current thread may look out for a moment before it parks. To wake a parked platform thread takes longer
     * than many a run; a virtual one parks cheaply, and would keep its carrier from the workers.
     */
    boolean maySpin() {
        return HAS_SEVERAL_PROCESSORS && !Thread.currentThread().isVirtual();
    }

    /** What time it is, for time-outs, waits and rate limits; as {@link System#nanoTime}. */
    long nanoTime() {
        return System.nanoTime();
    }

    void park(Object blocker) {
        LockSupport.park(blocker);
    }

    void parkNanos(Object blocker, long nanos) {
        LockSupport.parkNanos(blocker, nanos);
    }

    void unpark(@Nullable Thread thread) {
        LockSupport.unpark(thread);
    }
}
