package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.Frontier;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What a fan-out over a fan-out takes: the values of the first, as they come. Thread-safe.
 *
 * <p>A worker that finds none withdraws the task from the ready ones, under the lock under which it found none; the next
 * value, or the end of the first fan-out, makes it ready again. So no value is left behind, and nobody looks in vain.
 */
final class Feed extends Elements {
    private record Entry(long index, @Nullable Object element) {}

    private final Frontier frontier;
    private final int task;

    // Guarded by this.
    private final Queue<Entry> entries = new ArrayDeque<>();
    private boolean isWithdrawn;
    private boolean isOver;
    private boolean isLost;
    private boolean isClosed;

    Feed(Frontier frontier, int task) {
        this.frontier = frontier;
        this.task = task;
    }

    /** Adds a value, unless nobody will take it. */
    synchronized void add(long index, @Nullable Object element) {
        if (!isClosed) {
            entries.add(new Entry(index, element));
            offer();
        }
    }

    /**
     * Takes note that no further value will come.
     *
     * @param lost whether the first fan-out ended without all of its elements
     */
    synchronized void end(boolean lost) {
        isOver = true;
        isLost = lost;
        offer();
    }

    /** Whether no further value will come. */
    synchronized boolean isOver() {
        return isOver;
    }

    /** Whether the first fan-out ended without all of its elements. */
    synchronized boolean isLost() {
        return isLost;
    }

    /** Whether all values that there will be have been claimed. */
    synchronized boolean isDrained() {
        return isOver && entries.isEmpty();
    }

    /** How many values there are to claim. */
    synchronized int size() {
        return entries.size();
    }

    @Override
    synchronized boolean claim(Claim claim) {
        claim.size = 0;
        while (!claim.isFull() && !entries.isEmpty()) {
            Entry entry = entries.remove();
            claim.add(entry.index, entry.element);
        }
        if (claim.size == 0) {
            withdraw();
        }
        return claim.size > 0;
    }

    /** Takes note that nobody will claim the values; the end makes the task ready nevertheless, so that it is ended. */
    synchronized void refuse() {
        entries.clear();
        withdraw();
    }

    private void withdraw() {
        isWithdrawn = true;
        frontier.withdraw(task);
    }

    @Override
    synchronized void close() {
        isClosed = true;
        entries.clear();
    }

    private void offer() {
        if (isWithdrawn && !isClosed) {
            isWithdrawn = false;
            frontier.offer(task);
        }
    }
}
