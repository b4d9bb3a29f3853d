package dev.planloom.benchmarks.graph;

/** What the tasks of a plan that has run came to. */
public interface TaskValues {
    /** The value of a task. */
    int of(int task) throws Exception;

    /** How long a task slept, in nanoseconds. */
    default long slept(int task) {
        return 0;
    }
}
