package dev.planloom.runtime.execution;

import org.jspecify.annotations.Nullable;

/**
 * The values of the tasks of one run, by number.
 *
 * <p>A worker writes the slot of the task that it executes, once. A slot is read by tasks of later layers, and by the
 * caller after the run: between the write and the read lie the end of the worker's subtask, the join of its scope by the
 * owner, and the fork of the subtask that reads (or the end of the owner and the caller's join), each of which
 * happens-before the next. So the slots need no fence of their own.
 */
public final class Values {
    private final @Nullable Object[] slots;

    Values(int tasks) {
        slots = new Object[tasks];
    }

    /**
     * The value of a task.
     *
     * @param task the number of a task that has succeeded
     * @param <T> the type of the value; generated code states it, and the processor has checked it
     * @return the value; null if the method returned null or is {@code void}
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // null only where T admits it
    public <T extends @Nullable Object> T get(int task) {
        return (T) slots[task];
    }

    void set(int task, @Nullable Object value) {
        slots[task] = value;
    }
}
