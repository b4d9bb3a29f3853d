package dev.planloom.runtime.execution;

import org.jspecify.annotations.Nullable;

/** The calls of a plan's tasks, by number. Generated code implements it with direct calls. */
public interface TaskCalls {
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
}
