package dev.planloom.processor.layer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which edges of a graph have a detour: another way from the same dependency to the same dependent, over tasks between them.
 *
 * <p>The dependencies that are asked about are gone through 256 at a time. For these, each task learns from its own
 * dependencies on which of the 256 it depends, a bit for each: four word operations an edge, for the edges between the first
 * of the 256 and the last task that asks about one. With the tasks in order, no task is visited twice.
 */
public final class Detours {
    private static final int WORDS = 4;
    private static final int WIDTH = WORDS * Long.SIZE;

    private final int[][] edges;

    /** For each task, in four words, whether a way to it leads from each of the dependencies at hand. */
    private final long[] reached;

    /** For each task, in four words, about which of these it asks. */
    private final long[] asked;

    /** From which of these a way over others leads to the task at hand. */
    private final long[] known = new long[WORDS];

    /** For each edge that has a detour, by {@link #key}, the dependency over which it comes. */
    private final Map<Long, Integer> found = new HashMap<>();

    private Detours(int[][] edges, boolean isAsked) {
        this.edges = edges;
        reached = new long[isAsked ? edges.length * WORDS : 0];
        asked = new long[reached.length];
    }

    /**
     * Looks for detours.
     *
     * @param starts for each task the dependencies from which a way may begin with the edge to it; tasks have higher numbers
     *     than their dependencies
     * @param edges for each task the dependencies from which a way may go on to it
     * @param questions for each task the dependencies that are asked about
     */
    public static Detours find(int[][] starts, int[][] edges, int[][] questions) {
        int[] sources = Arrays.stream(questions)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        Detours detours = new Detours(edges, sources.length > 0);
        int[][] started = Dependents.of(starts);
        int[][] askers = Dependents.of(questions);
        for (int from = 0; from < sources.length; from += WIDTH) {
            detours.pass(Arrays.copyOfRange(sources, from, Math.min(from + WIDTH, sources.length)), started, askers);
        }
        return detours;
    }

    /** Finds the detours from some dependencies, in order. */
    private void pass(int[] sources, int[][] started, int[][] askers) {
        int last = 0;
        for (int bit = 0; bit < sources.length; bit++) {
            for (int asker : askers[sources[bit]]) {
                asked[word(asker, bit)] |= 1L << bit;
                last = Math.max(last, asker);
            }
        }
        // What an earlier pass left behind ends here; no way leads to the first of these from another.
        Arrays.fill(reached, sources[0] * WORDS, (last + 1) * WORDS, 0);
        for (int bit = 0; bit < sources.length; bit++) {
            for (int dependent : started[sources[bit]]) {
                reached[word(dependent, bit)] |= 1L << bit; // of one behind the last, a later pass gets rid
            }
        }
        for (int task = sources[0] + 1; task <= last; task++) {
            spread(task, sources);
        }
    }

    private static int word(int task, int bit) {
        return task * WORDS + bit / Long.SIZE;
    }

    private void spread(int task, int[] sources) {
        Arrays.fill(known, 0);
        for (int dependency : edges[task]) {
            if (dependency > sources[0]) {
                for (int word = 0; word < WORDS; word++) {
                    long fresh = reached[dependency * WORDS + word] & ~known[word];
                    known[word] |= fresh;
                    long news = fresh & asked[task * WORDS + word];
                    if (news != 0) {
                        note(task, dependency, news, word * Long.SIZE, sources);
                    }
                }
            }
        }
        for (int word = 0; word < WORDS; word++) {
            reached[task * WORDS + word] |= known[word];
            asked[task * WORDS + word] = 0;
        }
    }

    private void note(int task, int over, long news, int firstBit, int[] sources) {
        for (long rest = news; rest != 0; rest &= rest - 1) {
            found.put(key(task, sources[firstBit + Long.numberOfTrailingZeros(rest)]), over);
        }
    }

    private long key(int task, int dependency) {
        return (long) task * edges.length + dependency;
    }

    /**
     * The dependency of a task over which there is a detour: the first such.
     *
     * @param task a task that was asked about a dependency
     * @param dependency that dependency
     * @return another dependency of the task; empty if there is no detour
     */
    public OptionalInt over(int task, int dependency) {
        Integer over = found.get(key(task, dependency));
        return over == null ? OptionalInt.empty() : OptionalInt.of(over);
    }
}
