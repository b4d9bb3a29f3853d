package dev.planloom.processor.layer;

import java.util.BitSet;

/**
 * Which of some chosen tasks come before which, along any path of a graph without cycles.
 *
 * <p>Layer by layer, a task has the ancestors of its dependencies, and these themselves. Takes a bit for each task and chosen
 * task, and a word operation for each edge and 64 chosen tasks.
 */
public final class Ancestors {
    private final int[] chosen;
    private final BitSet[] ancestors;

    private Ancestors(int[] chosen, BitSet[] ancestors) {
        this.chosen = chosen;
        this.ancestors = ancestors;
    }

    /**
     * Finds the ancestors.
     *
     * @param dependencies for each task the tasks that it depends on
     * @param layering the layers of that graph, complete
     * @param chosen the tasks of interest, each once
     */
    public static Ancestors among(int[][] dependencies, Layering layering, int[] chosen) {
        int[] places = new int[dependencies.length];
        for (int place = 0; place < chosen.length; place++) {
            places[chosen[place]] = place + 1;
        }
        BitSet[] ancestors = new BitSet[dependencies.length];
        for (int task : layering.order()) {
            BitSet before = new BitSet();
            for (int dependency : dependencies[task]) {
                before.or(ancestors[dependency]);
                if (places[dependency] > 0) {
                    before.set(places[dependency] - 1);
                }
            }
            ancestors[task] = before;
        }
        return new Ancestors(chosen.clone(), ancestors);
    }

    /**
     * Leaves out of a set the tasks that come before another.
     *
     * @param tasks tasks by their places among the chosen ones
     * @param place the place of the other
     */
    public void removeFrom(BitSet tasks, int place) {
        tasks.andNot(ancestors[chosen[place]]);
    }
}
