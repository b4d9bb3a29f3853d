package dev.planloom.runtime.execution;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A time that stands still until a test sets it forward. Whoever has looked at it then looks again. */
final class SetTime extends Parking {
    private final AtomicLong nanos = new AtomicLong(1_000_000_000_000L);
    private final Set<Thread> watchers = ConcurrentHashMap.newKeySet();

    @Override
    long nanoTime() {
        watchers.add(Thread.currentThread());
        return nanos.get();
    }

    void forward(Duration time) {
        nanos.addAndGet(time.toNanos());
        watchers.forEach(LockSupport::unpark);
    }
}
