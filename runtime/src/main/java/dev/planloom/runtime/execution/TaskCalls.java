package dev.planloom.runtime.execution;

import dev.planloom.runtime.TaskGraph;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** The calls of a plan's tasks, by number. Generated code implements it with direct calls. */
public interface TaskCalls {
    /**
     * Makes the graph of the plan, for a {@link LazyRunner} that has none yet.
     *
     * @return its graph
     * @throws UnsupportedOperationException unless this is overridden, as in generated code: not for a runner that has a graph
     */
    default TaskGraph graph() {
        throw new UnsupportedOperationException(
                "these calls make no graph. Override TaskCalls.graph(), or give the runner one");
    }

    /**
     * Calls the method of one task. Called by several threads at once, for different tasks.
     *
     * @param task the task's number
     * @param values the values of the tasks that have succeeded; those of the task's dependencies are among them
     * @return the task's value; null for a {@code void} method
     * @throws Throwable what the method throws
     */
    @Nullable
    Object call(int task, Values values) throws Throwable;

    /**
     * Calls the method of a fan-out for one element. Called by several threads at once.
     *
     * @param task the number of a fan-out
     * @param element the element
     * @param values the values of the tasks that have succeeded
     * @return what the method returned; null for a {@code void} method
     * @throws Throwable what the method throws
     */
    default @Nullable Object callEach(int task, @Nullable Object element, Values values) throws Throwable {
        throw new IllegalArgumentException("task " + task + " is no fan-out");
    }

    /**
     * The collector of a fan-out's values.
     *
     * @param task the number of a fan-out whose values are collected
     * @return its collector
     * @throws Throwable what the method throws that makes it
     */
    default Collector<?, ?, ?> collector(int task) throws Throwable {
        throw new IllegalArgumentException("task " + task + " collects nothing");
    }

    /**
     * Calls the fallback of a task, or of an element of a fan-out, that failed.
     *
     * @param task the number of a task with a fallback
     * @param element the element; null for a task that is no fan-out
     * @param values the values of the tasks that have succeeded
     * @param thrown what the task threw
     * @return what the fallback returned
     * @throws Throwable what the fallback throws
     */
    default @Nullable Object fallback(int task, @Nullable Object element, Values values, Throwable thrown)
            throws Throwable {
        throw new IllegalArgumentException("task " + task + " has no fallback");
    }
}
