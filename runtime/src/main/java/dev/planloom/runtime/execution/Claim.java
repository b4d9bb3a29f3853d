package dev.planloom.runtime.execution;

import org.jspecify.annotations.Nullable;

/** The elements of a fan-out that a worker claimed at once and executes one after the other. Confined to the worker. */
final class Claim {
    /** More are not claimed at once, whatever the user says: what is claimed, no other worker can execute. */
    private static final int MOST = 1_024;

    final long[] indexes;
    final @Nullable Object[] elements;

    /** How many there are. */
    int size;

    /** Nanoseconds that the worker spent on the elements of other fan-outs meanwhile. */
    long elsewhere;

    /** How many elements the worker has executed. */
    long executed;

    Claim(int batch) {
        int most = Math.min(batch, MOST);
        indexes = new long[most];
        elements = new Object[most];
    }

    boolean isFull() {
        return size == indexes.length;
    }

    void add(long index, @Nullable Object element) {
        indexes[size] = index;
        elements[size++] = element;
    }
}
