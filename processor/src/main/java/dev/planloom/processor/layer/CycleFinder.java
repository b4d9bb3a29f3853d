package dev.planloom.processor.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the cycles of a graph worth telling: one for each strongly connected component, and a shortest one of it.
 *
 * <p>Within a component, the shortest cycle through a task is found by breadth-first search from it back to it; searches
 * are cut off at the length of the best cycle so far. A component that is nothing but a cycle needs a single search.
 *
 * <p>In a tangle of millions of edges that would take hours: when the searches of a graph have followed very many, each further
 * component has one search, and the cycle of that, or the best so far, is told, though there may be a shorter one.
 */
public final class CycleFinder {
    /** After how many edges followed no component is searched from a further task. Takes less than a second. */
    private static final long MOST_EDGES = 100_000_000;

    private final int[][] dependencies;
    private final int[] components;

    /** For each task that a search has reached: which task depends on it, on the way back to the start; else -1. */
    private final int[] toward;

    /** The tasks that a search has reached, in order, and the lengths of the ways to them, counted in tasks. */
    private final int[] reached;

    private final int[] lengths;

    /** How many edges all searches have followed. */
    private long followed;

    private CycleFinder(int[][] dependencies) {
        this.dependencies = dependencies;
        this.components = StrongComponents.of(dependencies);
        this.toward = new int[dependencies.length];
        this.reached = new int[dependencies.length];
        this.lengths = new int[dependencies.length];
        Arrays.fill(toward, -1);
    }

    /**
     * Finds cycles.
     *
     * @param dependencies for each task the tasks that it depends on, each once and not itself
     * @return cycles in the order of their first tasks; each begins with its lowest task, and each task in it depends on
     *     the one before it, the first on the last
     */
    public static List<int[]> find(int[][] dependencies) {
        CycleFinder finder = new CycleFinder(dependencies);
        List<int[]> cycles = new ArrayList<>();
        for (int[] members : finder.members()) {
            if (members.length > 1) {
                cycles.add(finder.shortest(members));
            }
        }
        cycles.sort(Comparator.comparingInt(cycle -> cycle[0]));
        return cycles;
    }

    /** The tasks of each component, in order. */
    private int[][] members() {
        int count = Arrays.stream(components).max().orElse(-1) + 1;
        int[] sizes = new int[count];
        for (int component : components) {
            sizes[component]++;
        }
        int[][] members = new int[count][];
        for (int component = 0; component < count; component++) {
            members[component] = new int[sizes[component]];
        }
        for (int task = components.length - 1; task >= 0; task--) {
            members[components[task]][--sizes[components[task]]] = task;
        }
        return members;
    }

    private int[] shortest(int[] members) {
        boolean isSingleCycle = edges(members) == members.length;
        int[] best = search(members[0], members.length);
        for (int i = 1; i < members.length && best.length != 2 && !isSingleCycle && followed < MOST_EDGES; i++) {
            int limit = best.length == 0 ? members.length : best.length - 1;
            int[] cycle = search(members[i], limit);
            best = cycle.length == 0 ? best : cycle;
        }
        return fromLowest(best);
    }

    private int edges(int[] members) {
        int edges = 0;
        for (int task : members) {
            for (int dependency : dependencies[task]) {
                edges += components[dependency] == components[task] ? 1 : 0;
            }
        }
        return edges;
    }

    /** The shortest cycle through a task; empty if that has more tasks than the limit. */
    private int[] search(int start, int limit) {
        int end = 0;
        reached[end] = start;
        lengths[end++] = 1;
        int[] found = new int[0];
        for (int next = 0; next < end && lengths[next] <= limit && found.length == 0; next++) {
            int task = reached[next];
            followed += dependencies[task].length;
            for (int dependency : dependencies[task]) {
                if (dependency == start) {
                    found = path(start, task, lengths[next]);
                } else if (components[dependency] == components[start] && toward[dependency] < 0) {
                    toward[dependency] = task;
                    reached[end] = dependency;
                    lengths[end++] = lengths[next] + 1;
                }
            }
        }
        for (int i = 0; i < end; i++) {
            toward[reached[i]] = -1;
        }
        return found;
    }

    /** The way from the start, on which {@code last} depends, to the task on which the start depends. */
    private int[] path(int start, int last, int length) {
        int[] path = new int[length];
        path[0] = start;
        int task = last;
        for (int i = 1; i < length; i++) {
            path[i] = task;
            task = toward[task];
        }
        return path;
    }

    private static int[] fromLowest(int[] cycle) {
        int lowest = 0;
        for (int i = 1; i < cycle.length; i++) {
            if (cycle[i] < cycle[lowest]) {
                lowest = i;
            }
        }
        int[] turned = new int[cycle.length];
        for (int i = 0; i < cycle.length; i++) {
            turned[i] = cycle[(lowest + i) % cycle.length];
        }
        return turned;
    }
}
