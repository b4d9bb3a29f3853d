package dev.planloom.runtime.execution;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Where the elements of a fan-out come from. Thread-safe. */
abstract class Elements {
    private static final int UNKNOWN = Integer.MAX_VALUE;

    /** Claims elements until the claim is full or there are none; whether there were any. */
    abstract boolean claim(Claim claim);

    /** An element that was claimed. */
    @Nullable
    Object element(Claim claim, int place) {
        return claim.element(place);
    }

    /** Ends what has to be ended; no element is claimed from now on. */
    void close() {}

    /**
     * The elements of a value.
     *
     * @throws IllegalArgumentException if it is of no type that has elements, which the processor would have told
     */
    static Elements of(Object value) {
        if (value instanceof List<?> list && list instanceof RandomAccess) {
            return new OfList(list);
        }
        if (value instanceof Collection<?> collection) {
            return new Drawn(collection.iterator(), null);
        }
        if (value instanceof Iterable<?> iterable) {
            return new Drawn(iterable.iterator(), null);
        }
        if (value instanceof Map<?, ?> map) {
            return new Drawn(map.entrySet().iterator(), null);
        }
        if (value instanceof BaseStream<?, ?> stream) {
            return new Drawn(stream.sequential().iterator(), stream);
        }
        if (value instanceof Iterator<?> iterator) {
            return new Drawn(iterator, null);
        }
        if (value instanceof Object[] array) {
            return new OfArray(array);
        }
        return ofPrimitives(value);
    }

    /** How many elements a value has; the greatest int if that is not known before they are drawn. */
    static int count(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        if (value instanceof Object[] array) {
            return array.length;
        }
        return value != null && value.getClass().isArray() ? ofPrimitives(value).size : UNKNOWN;
    }

    private static Indexed ofPrimitives(Object value) {
        if (value instanceof int[] array) {
            return new OfPrimitives(array.length, index -> array[index]);
        }
        if (value instanceof long[] array) {
            return new OfPrimitives(array.length, index -> array[index]);
        }
        if (value instanceof double[] array) {
            return new OfPrimitives(array.length, index -> array[index]);
        }
        if (value instanceof float[] array) {
            return new OfPrimitives(array.length, index -> array[index]);
        }
        if (value instanceof byte[] array) {
            return new OfPrimitives(array.length, index -> array[index]);
        }
        if (value instanceof short[] array) {
            return new OfPrimitives(array.length, index -> array[index]);
        }
        if (value instanceof char[] array) {
            return new OfPrimitives(array.length, index -> array[index]);
        }
        if (value instanceof boolean[] array) {
            return new OfPrimitives(array.length, index -> array[index]);
        }
        throw new IllegalArgumentException("a " + value.getClass().getName() + " has no elements");
    }

    /** Elements that can be had by their indexes, in any order: a worker claims them by a counter. */
    private abstract static class Indexed extends Elements {
        private final int size;

        /** Where the index of the next element stands in its array: so that no neighbour in memory shares its cache line. */
        private static final int MIDDLE = 8;

        private final AtomicLongArray next = new AtomicLongArray(2 * MIDDLE);

        Indexed(int size) {
            this.size = size;
        }

        abstract @Nullable Object get(int index);

        @Override
        boolean claim(Claim claim) {
            long first = next.getAndAdd(MIDDLE, claim.most);
            claim.first = first;
            claim.size = (int) Math.max(0, Math.min(size - first, claim.most));
            return claim.size > 0;
        }

        @Override
        @Nullable
        Object element(Claim claim, int place) {
            return get((int) claim.first + place);
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
        private final @Nullable BaseStream<?, ?> stream;

        // Guarded by this.
        private long next;
        private boolean isEnded;

        Drawn(Iterator<?> elements, @Nullable BaseStream<?, ?> stream) {
            this.elements = elements;
            this.stream = stream;
        }

        @Override
        synchronized boolean claim(Claim claim) {
            claim.size = 0;
            claim.first = next;
            while (!isEnded && !claim.isFull()) {
                isEnded = true; // if this fails, too
                if (elements.hasNext()) {
                    claim.add(elements.next());
                    next++;
                    isEnded = false;
                }
            }
            return claim.size > 0;
        }

        @Override
        synchronized void close() {
            isEnded = true;
            if (stream != null) {
                stream.close();
            }
        }
    }
}
