package dev.planloom.runtime.execution;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An object for each element of a fan-out, by index; how many there will be is not known. Thread-safe, with one call of
 * {@link #set} for each index; what was set is read when all who set have ended.
 */
final class ElementValues {
    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;

    /** Chunks of equal length, as far as there are any; replaced by a longer array when there are more. */
    private volatile @Nullable Object[][] chunks = new Object[0][];

    /**
     * Sets a value.
     *
     * @throws IllegalStateException if the index is too large for a list
     */
    @SuppressWarnings("NullAway") // it takes the inner arrays for arrays without nulls
    void set(long index, @Nullable Object value) {
        int chunk = (int) Math.min(index >> BITS, Integer.MAX_VALUE);
        @Nullable Object[][] known = chunks;
        if (chunk >= known.length) {
            known = grown(chunk);
        }
        known[chunk][(int) index & MASK] = value;
    }

    private synchronized @Nullable Object[][] grown(int chunk) {
        if (chunk > Integer.MAX_VALUE >> BITS) {
            throw new IllegalStateException("a list cannot hold the values of more than " + Integer.MAX_VALUE
                    + " elements. Collect them: @Each(collect = …).");
        }
        @Nullable Object[][] known = chunks;
        if (chunk < known.length) {
            return known;
        }
        @Nullable Object[][] longer = Arrays.copyOf(known, Math.max(chunk + 1, known.length + (known.length >> 1)));
        for (int i = known.length; i < longer.length; i++) {
            longer[i] = new Object[1 << BITS];
        }
        chunks = longer;
        return longer;
    }

    @Nullable
    Object get(long index) {
        return chunks[(int) (index >> BITS)][(int) index & MASK];
    }

    /** The first values as an immutable list. */
    List<@Nullable Object> list(int size) {
        return new Values(this, size);
    }

    private static final class Values extends AbstractList<@Nullable Object> implements RandomAccess {
        private final ElementValues values;
        private final int size;

        Values(ElementValues values, int size) {
            this.values = values;
            this.size = size;
        }

        @Override
        public @Nullable Object get(int index) {
            return values.get(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
