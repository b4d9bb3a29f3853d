package dev.planloom.runtime.execution;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Where the elements of a fan-out come from. Thread-safe. */
abstract class Elements {
    /** How many elements there are, if that is known before they are drawn; else the greatest int. */
    abstract int size();

    /** Claims elements until the claim is full or there are none; whether there were any. */
    abstract boolean claim(Claim claim);

    /** Ends what has to be ended; no element is claimed from now on. */
    void close() {}

    /**
     * The elements of a value.
     *
     * @throws IllegalArgumentException if it is of no type that has elements, which the processor would have told
     */
    static Elements of(Object value) {
        return switch (value) {
            case List<?> list when list instanceof RandomAccess -> new OfList(list);
            case Collection<?> collection -> new Drawn(collection.iterator(), collection.size(), null);
            case Iterable<?> iterable -> new Drawn(iterable.iterator(), Integer.MAX_VALUE, null);
            case Map<?, ?> map -> new Drawn(map.entrySet().iterator(), map.size(), null);
            case BaseStream<?, ?> stream -> new Drawn(stream.sequential().iterator(), Integer.MAX_VALUE, stream);
            case Iterator<?> iterator -> new Drawn(iterator, Integer.MAX_VALUE, null);
            case Object[] array -> new OfArray(array);
            case int[] array -> new OfPrimitives(array.length, index -> array[index]);
            case long[] array -> new OfPrimitives(array.length, index -> array[index]);
            case double[] array -> new OfPrimitives(array.length, index -> array[index]);
            case float[] array -> new OfPrimitives(array.length, index -> array[index]);
            case byte[] array -> new OfPrimitives(array.length, index -> array[index]);
            case short[] array -> new OfPrimitives(array.length, index -> array[index]);
            case char[] array -> new OfPrimitives(array.length, index -> array[index]);
            case boolean[] array -> new OfPrimitives(array.length, index -> array[index]);
            default ->
                throw new IllegalArgumentException("a " + value.getClass().getName() + " has no elements");
        };
    }

    /** Elements that can be had by their indexes, in any order: a worker claims them by a counter. */
    private abstract static class Indexed extends Elements {
        private final int size;
        private final AtomicLong next = new AtomicLong();

        Indexed(int size) {
            this.size = size;
        }

        abstract @Nullable Object get(int index);

        @Override
        int size() {
            return size;
        }

        @Override
        boolean claim(Claim claim) {
            claim.size = 0;
            long first = next.get() < size ? next.getAndAdd(claim.indexes.length) : size;
            long end = Math.min(size, first + claim.indexes.length);
            for (long index = first; index < end; index++) {
                claim.add(index, get((int) index));
            }
            return claim.size > 0;
        }
    }

    private static final class OfList extends Indexed {
        private final List<?> list;

        OfList(List<?> list) {
            super(list.size());
            this.list = list;
        }

        @Override
        @Nullable
        Object get(int index) {
            return list.get(index);
        }
    }

    private static final class OfArray extends Indexed {
        private final @Nullable Object[] array;

        OfArray(@Nullable Object[] array) {
            super(array.length);
            this.array = array;
        }

        @Override
        @Nullable
        Object get(int index) {
            return array[index];
        }
    }

    private static final class OfPrimitives extends Indexed {
        private final IntFunction<Object> boxed;

        OfPrimitives(int length, IntFunction<Object> boxed) {
            super(length);
            this.boxed = boxed;
        }

        @Override
        Object get(int index) {
            return boxed.apply(index);
        }
    }

    /** Elements that come one after the other: workers draw them in turn, and hold none that they do not execute next. */
    private static final class Drawn extends Elements {
        private final Iterator<?> elements;
        private final int size;
        private final @Nullable AutoCloseable source;

        // Guarded by this.
        private long next;
        private boolean isEnded;

        Drawn(Iterator<?> elements, int size, @Nullable AutoCloseable source) {
            this.elements = elements;
            this.size = size;
            this.source = source;
        }

        @Override
        int size() {
            return size;
        }

        @Override
        synchronized boolean claim(Claim claim) {
            claim.size = 0;
            while (!isEnded && !claim.isFull()) {
                isEnded = true; // if this fails, too
                if (elements.hasNext()) {
                    claim.add(next++, elements.next());
                    isEnded = false;
                }
            }
            return claim.size > 0;
        }

        @Override
        synchronized void close() {
            isEnded = true;
            if (source instanceof BaseStream<?, ?> stream) {
                stream.close();
            }
        }
    }

    /** What a fan-out over a fan-out takes: the values of the first, as they come. Guarded by its expansion. */
    static final class Fed extends Elements {
        private record Entry(long index, @Nullable Object element) {}

        private final Queue<Entry> entries = new ArrayDeque<>();

        void add(long index, @Nullable Object element) {
            entries.add(new Entry(index, element));
        }

        boolean isEmpty() {
            return entries.isEmpty();
        }

        @Override
        int size() {
            return entries.size();
        }

        @Override
        boolean claim(Claim claim) {
            claim.size = 0;
            while (!claim.isFull() && !entries.isEmpty()) {
                Entry entry = entries.remove();
                claim.add(entry.index, entry.element);
            }
            return claim.size > 0;
        }
    }
}
