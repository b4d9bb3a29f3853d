package dev.planloom.runtime.execution;

import java.util.concurrent.atomic.AtomicInteger;

/** The tasks of a layer that no worker has claimed yet: a range of numbers, and a counter that all workers share. */
final class Claims {
    private final AtomicInteger next;
    private final int end;

    Claims(int first, int end) {
        next = new AtomicInteger(first);
        this.end = end;
    }

    /** Claims a task: its number, or -1 if all are claimed. */
    int next() {
        int task = next.getAndIncrement();
        return task < end ? task : -1;
    }
}
