package dev.planloom.runtime.execution;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How a thread waits until another wakes it: as the JDK has it. Not final, for tests that explore interleavings: they
 * park without spurious wake-ups, which would hide a lost one.
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
