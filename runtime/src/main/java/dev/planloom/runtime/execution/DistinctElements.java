package dev.planloom.runtime.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which elements of a fan-out are equal, so that one execution does for all of them. Thread-safe. */
final class DistinctElements {
    /** What became of an element and those equal to it. */
    private static final class Entry {
        /** The indexes of further elements that came before the first had ended. */
        final List<Long> waiting = new ArrayList<>(0);

        /** What the first came to; null before. */
        @Nullable
        Attempt attempt;
    }

    /** Hears of elements that are not executed. */
    interface Listener {
        /** An equal element has been executed, and this is what it came to. */
        void ended(long index, @Nullable Object element, Attempt attempt);
    }

    private final Map<@Nullable Object, Entry> entries = new HashMap<>();
    private final Listener listener;

    DistinctElements(Listener listener) {
        this.listener = listener;
    }

    /** Whether an element is the first of its kind, and so to be executed. */
    boolean isFirst(long index, @Nullable Object element) {
        Attempt attempt;
        synchronized (this) {
            Entry entry = entries.get(element);
            if (entry == null) {
                entries.put(element, new Entry());
                return true;
            }
            attempt = entry.attempt;
            if (attempt == null) {
                entry.waiting.add(index);
                return false;
            }
        }
        listener.ended(index, element, attempt);
        return false;
    }

    /** Takes note of what became of an element that was the first. */
    void ended(@Nullable Object element, Attempt attempt) {
        List<Long> waiting;
        synchronized (this) {
            Entry entry = entries.get(element);
            if (entry == null) {
                throw new IllegalStateException("the hash code of " + element + " has changed while it was executed");
            }
            entry.attempt = attempt;
            waiting = List.copyOf(entry.waiting);
            entry.waiting.clear();
        }
        for (long index : waiting) {
            listener.ended(index, element, attempt);
        }
    }
}
