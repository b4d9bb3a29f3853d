package dev.planloom.processor.layer;

import java.util.Arrays;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm (R. Tarjan, "Depth-first search and linear graph
 * algorithms", SIAM J. Comput. 1, 1972), with a stack of its own in place of recursion, so that a chain of any length
 * fits. Takes time and space linear in tasks and edges.
 */
final class StrongComponents {
    private static final int NEW = -1;

    private final int[][] edges;

    /** When a task was first visited; and the earliest visit that it leads back to. */
    private final int[] visits;

    private final int[] lowest;

    /** The result: each task's component, {@link #NEW} until it is known. */
    private final int[] components;

    /** Visited tasks without a component. */
    private final int[] open;

    /** The tasks from the root of the search to the one at hand, and for each the edge to follow next. */
    private final int[] path;

    private final int[] nextEdge;

    private int opened;
    private int visited;
    private int found;

    private StrongComponents(int[][] edges) {
        this.edges = edges;
        visits = new int[edges.length];
        lowest = new int[edges.length];
        components = new int[edges.length];
        open = new int[edges.length];
        path = new int[edges.length];
        nextEdge = new int[edges.length];
        Arrays.fill(visits, NEW);
        Arrays.fill(components, NEW);
    }

    /** For each task the number of its component; tasks on a common cycle have the same. */
    static int[] of(int[][] edges) {
        StrongComponents search = new StrongComponents(edges);
        for (int task = 0; task < edges.length; task++) {
            if (search.visits[task] == NEW) {
                search.visitFrom(task);
            }
        }
        return search.components;
    }

    private void visitFrom(int root) {
        int depth = 0;
        path[0] = root;
        nextEdge[0] = 0;
        visit(root);
        while (depth >= 0) {
            int task = path[depth];
            if (nextEdge[depth] < edges[task].length) {
                int target = edges[task][nextEdge[depth]++];
                if (visits[target] == NEW) {
                    visit(target);
                    path[++depth] = target;
                    nextEdge[depth] = 0;
                } else if (components[target] == NEW) {
                    lowest[task] = Math.min(lowest[task], visits[target]);
                }
            } else {
                if (lowest[task] == visits[task]) {
                    close(task);
                }
                if (--depth >= 0) {
                    lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[task]);
                }
            }
        }
    }

    private void visit(int task) {
        visits[task] = visited;
        lowest[task] = visited++;
        open[opened++] = task;
    }

    /** Gives all tasks opened since the given one their component. */
    private void close(int task) {
        int member;
        do {
            member = open[--opened];
            components[member] = found;
        } while (member != task);
        found++;
    }
}
