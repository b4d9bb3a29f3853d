package dev.planloom.benchmarks.graph;

/** The values that the tasks of a graph must come to, computed one after the other. */
public final class Oracle {
    private final int[] expected;

    /** Computes the values of the graph of a shape. */
    public Oracle(Shape shape) {
        // Not of the shape's own graph, whose tasks may sleep.
        Graph graph = new Graph(shape.dependencies());
        expected = new int[graph.size()];
        for (int task = 0; task < expected.length; task++) {
            expected[task] = graph.value(task, expected);
        }
    }

    /** The value of a task. */
    public int expected(int task) {
        return expected[task];
    }

    /**
     * Compares the values of all tasks.
     *
     * @throws IllegalStateException if one differs
     */
    public void check(TaskValues values) throws Exception {
        for (int task = 0; task < expected.length; task++) {
            int actual = values.of(task);
            if (actual != expected[task]) {
                throw new IllegalStateException(
                        "task " + task + " came to " + actual + " and not to " + expected[task]);
            }
        }
    }
}
