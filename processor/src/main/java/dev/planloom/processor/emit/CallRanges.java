package dev.planloom.processor.emit;

import dev.planloom.processor.model.LayeredTask;
import java.util.ArrayList;
import java.util.List;

/**
 * The ranges of tasks that are called by a class each.
 *
 * @param shift the bits of a task's number within its range
 * @param tasks the tasks of each range
 */
record CallRanges(int shift, List<List<LayeredTask>> tasks) {
    /**
     * How much a class may hold, counted in arguments and calls. Of the 65,535 constants that a class file holds, an argument
     * takes three at most, a call four, and another three if it stands in a method of its own.
     */
    private static final int MOST_WEIGHT = 8_000;

    /** Enough for all numbers: a single range. */
    private static final int WHOLE = 31;

    /** The longest ranges, all of one power of two, that are not too heavy; one for all tasks if they are not. */
    static CallRanges of(List<LayeredTask> tasks) {
        int all = 0;
        int[] ends = new int[tasks.size() + 1];
        for (int task = 0; task < tasks.size(); task++) {
            all += weight(tasks.get(task));
            ends[task + 1] = all;
        }
        if (all <= MOST_WEIGHT) {
            return new CallRanges(WHOLE, List.of(tasks));
        }
        int shift = WHOLE - 1;
        while (shift > 0 && heaviest(ends, shift) > MOST_WEIGHT) {
            shift--;
        }
        List<List<LayeredTask>> ranges = new ArrayList<>();
        for (int from = 0; from < tasks.size(); from += 1 << shift) {
            ranges.add(tasks.subList(from, Math.min(tasks.size(), from + (1 << shift))));
        }
        return new CallRanges(shift, ranges);
    }

    private static int weight(LayeredTask task) {
        int call = 1 + task.inputs().size();
        boolean hasFallback = task.declaration().policies().fallback().isPresent();
        return (hasFallback ? 2 * call : call) + (task.declaration().collect().isPresent() ? 1 : 0);
    }

    private static int heaviest(int[] ends, int shift) {
        int heaviest = 0;
        int tasks = ends.length - 1;
        for (long from = 0; from < tasks; from += 1L << shift) {
            int end = (int) Math.min(tasks, from + (1L << shift));
            heaviest = Math.max(heaviest, ends[end] - ends[(int) from]);
        }
        return heaviest;
    }

    /** Whether there is one range for all tasks. */
    boolean isWhole() {
        return shift == WHOLE;
    }

    /** The number of tasks of all ranges but the last. */
    int size() {
        return 1 << shift;
    }
}
