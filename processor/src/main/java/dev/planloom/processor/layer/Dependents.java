package dev.planloom.processor.layer;

/** The edges of a graph the other way round. */
final class Dependents {
    private Dependents() {}

    /** For each task the tasks that depend on it, in order. */
    static int[][] of(int[][] dependencies) {
        int tasks = dependencies.length;
        int[] counts = new int[tasks];
        for (int[] list : dependencies) {
            for (int dependency : list) {
                counts[dependency]++;
            }
        }
        int[][] dependents = new int[tasks][];
        for (int task = 0; task < tasks; task++) {
            dependents[task] = new int[counts[task]];
        }
        for (int task = tasks - 1; task >= 0; task--) {
            for (int dependency : dependencies[task]) {
                dependents[dependency][--counts[dependency]] = task;
            }
        }
        return dependents;
    }
}
