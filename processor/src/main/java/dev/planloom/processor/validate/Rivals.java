package dev.planloom.processor.validate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who among many tasks is at odds with whom about names, found without a look at each pair.
 *
 * <p>As a run keeps them apart: who touches a name touches each folder around it in part. A part of a folder is at odds with
 * the folder as a whole, not with other parts.
 */
final class Rivals {
    /** Who touches a name, by the tasks' places. */
    private static final class Touching {
        final BitSet wholeReads = new BitSet();
        final BitSet wholeWrites = new BitSet();
        final BitSet partReads = new BitSet();
        final BitSet partWrites = new BitSet();
    }

    private final Map<String, Touching> names = new HashMap<>();

    /**
     * Adds a task.
     *
     * @param place its place, above those of the tasks before it
     * @param touches what it touches
     * @return the places of the tasks before it that it is at odds with
     */
    BitSet add(int place, List<Touch> touches) {
        BitSet rivals = new BitSet();
        for (Touch touch : touches) {
            touch.folders().forEach(folder -> addPart(touching(folder), touch.isWrite(), place, rivals));
            addWhole(touching(touch.text()), touch.isWrite(), place, rivals);
        }
        rivals.clear(place);
        return rivals;
    }

    private Touching touching(String name) {
        return names.computeIfAbsent(name, _ -> new Touching());
    }

    private static void addPart(Touching folder, boolean isWrite, int place, BitSet rivals) {
        rivals.or(folder.wholeWrites);
        if (isWrite) {
            rivals.or(folder.wholeReads);
        }
        (isWrite ? folder.partWrites : folder.partReads).set(place);
    }

    private static void addWhole(Touching name, boolean isWrite, int place, BitSet rivals) {
        rivals.or(name.wholeWrites);
        rivals.or(name.partWrites);
        if (isWrite) {
            rivals.or(name.wholeReads);
            rivals.or(name.partReads);
        }
        (isWrite ? name.wholeWrites : name.wholeReads).set(place);
    }
}
