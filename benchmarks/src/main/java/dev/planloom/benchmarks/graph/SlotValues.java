package dev.planloom.benchmarks.graph;

/** Values in an array, with a slot for each task. */
public final class SlotValues implements TaskValues {
    private final Graph graph;
    private final int[] slots;

    /** Wraps the slots of a run that has ended. */
    public SlotValues(Graph graph, int... slots) {
        this.graph = graph;
        this.slots = slots;
    }

    @Override
    public int of(int task) {
        return slots[task];
    }

    @Override
    public long slept(int task) {
        return graph.slept(task);
    }
}
