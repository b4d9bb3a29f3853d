package dev.planloom.runtime.execution;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of elements in the order of their indexes, though they come in any order. Thread-safe.
 *
 * <p>Values that stand next to each other are in one container, and two containers are combined when the value between them
 * has come. So there is one more container than there are gaps at most, and a gap is an element that is being executed.
 */
final class Fold {
    private final Collector<@Nullable Object, Object, @Nullable Object> collector;

    /** What the values collected so far are in, by the index of the first; guarded by this. */
    private final TreeMap<Long, Run> runs = new TreeMap<>();

    /** The values of the indexes before {@code end}. */
    private record Run(long end, Object container) {}

    @SuppressWarnings("unchecked") // the processor has checked that it takes the values
    Fold(Collector<?, ?, ?> collector) {
        this.collector = (Collector<@Nullable Object, Object, @Nullable Object>) collector;
    }

    synchronized void add(long index, @Nullable Object value) {
        Map.Entry<Long, Run> before = runs.floorEntry(index);
        boolean continues = before != null && before.getValue().end == index;
        Object container =
                continues ? before.getValue().container : collector.supplier().get();
        collector.accumulator().accept(container, value);
        put(continues ? before.getKey() : index, index + 1, container);
    }

    private void put(long first, long end, Object container) {
        Run after = runs.remove(end);
        if (after == null) {
            runs.put(first, new Run(end, container));
        } else {
            runs.put(first, new Run(after.end, collector.combiner().apply(container, after.container)));
        }
    }

    /** What all values come to, when all have come. */
    synchronized @Nullable Object result() {
        Run all = runs.get(0L);
        Object container = all == null ? collector.supplier().get() : all.container;
        return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)
                ? container
                : collector.finisher().apply(container);
    }
}
