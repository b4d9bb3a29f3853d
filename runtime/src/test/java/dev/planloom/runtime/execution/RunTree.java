package dev.planloom.runtime.execution;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** What a run shares with the runs inside its tasks, to any depth, for whoever watches them. Thread-safe. */
final class RunTree {
    private final IntConsumer onEvent;

    /** Numbers the starts and the ends of tasks in their order, which no clock tells as surely. */
    private final AtomicInteger events = new AtomicInteger();

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();

    final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    /** What was found to be wrong. */
    final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** A tree; hears of each start and end of a task by its number, from 1. */
    RunTree(IntConsumer onEvent) {
        this.onEvent = onEvent;
    }

    /** Takes the number of a start or an end. */
    int event() {
        int event = events.incrementAndGet();
        onEvent.accept(event);
        return event;
    }

    /** A task begins to run, or goes on after the run inside it. */
    void runs() {
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
    }

    /** A task ends, or waits for a run inside it. */
    void pauses() {
        running.decrementAndGet();
    }

    /** How many tasks ran at once, those aside that waited for a run inside them. */
    int mostRunning() {
        return mostRunning.get();
    }

    int running() {
        return running.get();
    }

    void check(boolean holds, String fault, Object... arguments) {
        if (!holds) {
            faults.add(fault.formatted(arguments));
        }
    }
}
