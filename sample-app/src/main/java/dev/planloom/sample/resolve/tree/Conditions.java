package dev.planloom.sample.resolve.tree;

import dev.planloom.sample.resolve.coordinate.Slot;
import dev.planloom.sample.resolve.coordinate.VersionWish;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ranges that anyone demanded so far. A version that wins must be in all of them. */
final class Conditions {
    private final Map<Slot, Set<VersionWish>> ranges = new HashMap<>();

    /** Takes note of a wish; true if it is a condition, and new. */
    boolean add(Slot slot, VersionWish wish) {
        return wish.isRange()
                && ranges.computeIfAbsent(slot, _ -> new LinkedHashSet<>()).add(wish);
    }

    Set<VersionWish> of(Slot slot) {
        return ranges.getOrDefault(slot, Set.of());
    }

    boolean areSome(Slot slot) {
        return ranges.containsKey(slot);
    }

    boolean allow(Slot slot, String version) {
        return of(slot).stream().allMatch(range -> range.allows(version));
    }
}
