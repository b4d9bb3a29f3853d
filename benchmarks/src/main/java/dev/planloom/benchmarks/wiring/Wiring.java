package dev.planloom.benchmarks.wiring;

import dev.planloom.benchmarks.graph.TaskValues;

/** A graph that is ready to run, over and over; it holds the threads that it needs until it is closed. */
public interface Wiring extends AutoCloseable {
    /** Runs the plan from its first task to its last. When this returns, no task is left. */
    TaskValues run() throws Exception;

    @Override
    default void close() {}
}
