package dev.planloom.runtime.execution;

import dev.planloom.runtime.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a fan-out came to. Thread-safe as far as it is written; read by who follows the end of all who
 * write.
 */
final class ElementResults {
    final ElementRecords records;
    private final @Nullable ElementValues values;
    private final @Nullable ElementValues elements;
    private final boolean isDistinct;

    /** Set before the first element is executed, if the values are collected. */
    private volatile @Nullable Fold fold;

    /**
     * Makes results.
     *
     * @param keepsValues whether the values are kept
     * @param keepsOutcomes whether the outcomes of elements are kept that do not succeed
     * @param keepsElements whether the elements are kept
     * @param isDistinct whether equal elements have one value
     */
    ElementResults(boolean keepsValues, boolean keepsOutcomes, boolean keepsElements, boolean isDistinct) {
        records = new ElementRecords(keepsOutcomes);
        values = keepsValues ? new ElementValues() : null;
        elements = keepsElements ? new ElementValues() : null;
        this.isDistinct = isDistinct;
    }

    void collect(Collector<?, ?, ?> collector) {
        fold = new Fold(collector);
    }

    /** Keeps the value of an element. */
    void add(long index, @Nullable Object element, @Nullable Object value) {
        if (values != null) {
            values.set(index, value);
        }
        if (elements != null) {
            elements.set(index, element);
        }
        Fold all = fold;
        if (all != null) {
            all.add(index, value);
        }
    }

    /** The value of the fan-out, all of whose elements have succeeded. */
    @Nullable
    Object value() {
        Fold all = fold;
        if (all != null) {
            return all.result();
        }
        return Objects.requireNonNull(values).list(Math.toIntExact(records.drawn()));
    }

    /** How each element ended. */
    List<Outcome<@Nullable Object>> outcomes() {
        List<Outcome<@Nullable Object>> outcomes = new ArrayList<>();
        for (long index = 0; index < records.drawn(); index++) {
            Outcome<@Nullable Object> other = records.outcome(index);
            outcomes.add(other == null ? new Outcome.Succeeded<>(values == null ? null : values.get(index)) : other);
        }
        return Collections.unmodifiableList(outcomes);
    }

    /**
     * The values by element.
     *
     * @param name the name of the task
     * @throws IllegalStateException if two elements are equal that do not share a value
     */
    Map<@Nullable Object, @Nullable Object> map(String name) {
        if (elements == null || values == null) {
            throw new IllegalArgumentException("the elements of " + name + " were not kept");
        }
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (long index = 0; index < records.drawn(); index++) {
            Object element = elements.get(index);
            if (!isDistinct && map.containsKey(element)) {
                throw new IllegalStateException(
                        "two elements of '" + name + "' are equal, so that there is no map of its"
                                + " values by element: " + element + ". Say @Each(distinct = true), or take a List.");
            }
            map.put(element, values.get(index));
        }
        return Collections.unmodifiableMap(map);
    }
}
