package dev.planloom.runtime.execution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A time that leaps to the next moment for which a caller waits, as soon as all who look at it wait. So no test waits for it; and
 * no attempt with a time-out is overtaken by it, unless it says that it {@linkplain #awaitInterrupt waits for that}: who begins such an
 * attempt looks at the time, and stays busy until the thread parks.
 */
final class RushedTime extends Parking {
    /** How long a caller really waits before it looks whether all others wait. */
    private static final long PAUSE = 20_000;

    private final AtomicLong nanos = new AtomicLong(1_000_000_000_000L);

    // Guarded by this.
    private final Set<Thread> busy = new HashSet<>();
    private final Set<Thread> blocked = new HashSet<>();
    private final Set<Thread> unparked = new HashSet<>();

    /** For which moment each caller waits. */
    private final Map<Thread, Long> awaited = new HashMap<>();

    @Override
    boolean maySpin() {
        return false;
    }

    @Override
    long nanoTime() {
        synchronized (this) {
            busy.add(Thread.currentThread());
        }
        return nanos.get();
    }

    /** The time, for who only looks on. */
    long now() {
        return nanos.get();
    }

    /** Blocks until the current thread's time is up, or it is interrupted for another reason. */
    void awaitInterrupt() throws InterruptedException {
        Thread current = Thread.currentThread();
        synchronized (this) {
            busy.remove(current);
            blocked.add(current);
        }
        while (!current.isInterrupted()) {
            LockSupport.park(this);
        }
        synchronized (this) {
            busy.add(current);
            blocked.remove(current);
        }
        boolean _ = Thread.interrupted();
        throw new InterruptedException();
    }

    @Override
    void park(Object blocker) {
        Thread current = Thread.currentThread();
        if (begins(current)) {
            super.park(blocker);
            ends(current);
        }
    }

    @Override
    void parkNanos(Object blocker, long most) {
        Thread current = Thread.currentThread();
        long moment = nanos.get() + most;
        if (begins(current)) {
            while (waits(current, moment)) {
                LockSupport.parkNanos(blocker, PAUSE);
                leap();
            }
            ends(current);
        }
    }

    @Override
    void unpark(@Nullable Thread thread) {
        if (thread != null) {
            synchronized (this) {
                unparked.add(thread);
                busy.add(thread);
            }
        }
        super.unpark(thread);
    }

    /** Whether a thread may park; else it has been unparked. */
    private synchronized boolean begins(Thread thread) {
        if (unparked.remove(thread)) {
            return false;
        }
        busy.remove(thread);
        return true;
    }

    private synchronized boolean waits(Thread thread, long moment) {
        boolean waits = !unparked.contains(thread) && !thread.isInterrupted() && nanos.get() - moment < 0;
        if (waits) {
            awaited.put(thread, moment);
        }
        return waits;
    }

    private synchronized void ends(Thread thread) {
        unparked.remove(thread);
        awaited.remove(thread);
        busy.add(thread);
    }

    private synchronized void leap() {
        busy.removeIf(thread -> !thread.isAlive());
        if (busy.isEmpty() && blocked.stream().noneMatch(Thread::isInterrupted)) {
            awaited.values().stream()
                    .mapToLong(moment -> moment)
                    .min()
                    .ifPresent(next -> nanos.accumulateAndGet(next, Math::max));
        }
    }
}
