package dev.planloom.runtime.execution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of a fan-out that a worker claimed at once and executes one after the other. Confined to the worker. */
final class Claim {
    /** More are not claimed at once, whatever the user says: what is claimed, no other worker can execute. */
    private static final int MOST = 1_024;

    /** How many elements there may be. */
    final int most;

    /** How many there are. */
    int size;

    /** The index of the first; the others follow it, unless {@link #indexes} says otherwise. */
    long first;

    /** The elements, if they cannot be had by their indexes; null before. */
    private @Nullable Object @Nullable [] elements;

    private long @Nullable [] indexes;

    /** Nanoseconds that the worker spent on the elements of other fan-outs meanwhile. */
    long elsewhere;

    /** How many elements the worker has executed. */
    long executed;

    Claim(int batch) {
        most = Math.min(batch, MOST);
    }

    boolean isFull() {
        return size == most;
    }

    /** Adds an element that follows the one before. */
    void add(@Nullable Object element) {
        @Nullable Object[] all = elements;
        if (all == null) {
            all = new Object[most];
            elements = all;
        }
        all[size++] = element;
    }

    void add(long index, @Nullable Object element) {
        long[] all = indexes;
        if (all == null) {
            all = new long[most];
            indexes = all;
        }
        all[size] = index;
        add(element);
    }

    long index(int place) {
        return indexes == null ? first + place : indexes[place];
    }

    @Nullable
    Object element(int place) {
        return Objects.requireNonNull(elements)[place];
    }
}
