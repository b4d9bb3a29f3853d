package dev.planloom.runtime.execution;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Watches the calls of a plan's tasks, and delays some of them a little, so that runs differ. */
final class Watch implements TaskCalls {
    private final TaskCalls calls;
    private final long seed;

    /** Numbers the starts and the ends of tasks in their order, which no clock tells as surely. */
    private final AtomicInteger sequence = new AtomicInteger();

    private final AtomicInteger running = new AtomicInteger();

    final AtomicInteger mostRunning = new AtomicInteger();
    final AtomicIntegerArray executions;
    final AtomicIntegerArray starts;
    final AtomicIntegerArray ends;
    final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    Watch(int tasks, long seed, TaskCalls calls) {
        this.calls = calls;
        this.seed = seed;
        executions = new AtomicIntegerArray(tasks);
        starts = new AtomicIntegerArray(tasks);
        ends = new AtomicIntegerArray(tasks);
    }

    @Override
    public @Nullable Object call(int task, Values values) throws Throwable {
        threads.add(Thread.currentThread());
        executions.incrementAndGet(task);
        starts.set(task, sequence.incrementAndGet());
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            delay(task);
            return calls.call(task, values);
        } finally {
            running.decrementAndGet();
            ends.set(task, sequence.incrementAndGet());
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a yield is there to vary the runs; nothing relies on it
    private void delay(int task) {
        long random = ((seed * 0x9E3779B97F4A7C15L + task) * 0xBF58476D1CE4E5B9L) >>> 40;
        switch ((int) (random % 8)) {
            case 0, 1 -> Thread.yield();
            case 2 -> LockSupport.parkNanos(1 + random % 20_000);
            default -> {}
        }
    }
}
