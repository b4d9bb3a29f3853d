package dev.planloom.runtime.execution;

import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the tasks of one run ended, and their values, by number.
 *
 * <p>A task has a state, and a slot whose content depends on the state: the value, what the task threw, the name of the
 * task because of which it was skipped, the reason for which it was cancelled, or the time that was up.
 *
 * <p><b>Publication.</b> State and slot of a task are written by the worker that executes it, once, and read by its
 * dependents and by the caller after the run. In a layered run, between the write and the read by a dependent lie the end
 * of the worker's subtask, the join of its scope by the owner, and the fork of the subtask that reads. In a dataflow run,
 * between them lie the decrement of the dependent's in-degree and, unless the same worker goes on, the entry of the
 * dependent into the set of ready tasks and its claim: atomic updates of one location each, in which each later one
 * reads what the former wrote. Where one worker executes tasks one after the other, they are its own values that it reads; who
 * takes over from there has closed their {@link dev.planloom.runtime.scheduling.Sequence}. Before the caller reads lie the
 * end of all workers and the join of their scopes. Each of these happens-before the next, so that states and slots need no
 * fence of their own.
 */
public final class Values {
    /** Not started. */
    static final byte WAITING = 0;
    /** Returned; the slot holds its value. */
    static final byte SUCCEEDED = 1;
    /** Threw; the slot holds what it threw. */
    static final byte FAILED = 2;
    /** Ended by the interrupt of a run whose time was up; the slot holds that time. */
    static final byte TIMED_OUT = 3;
    /** Ended by the interrupt of a cancelled run, or not started in it; the slot holds the reason. */
    static final byte CANCELLED = 4;
    /** Not started since a dependency did not succeed; the slot holds the name of the task that is to blame. */
    static final byte SKIPPED = 5;
    /** Not to be started, since the options of the run selected others; the slot holds null. */
    static final byte NOT_SELECTED = 6;

    /** Ended by its own time-out; the slot holds that. */
    static final byte EXPIRED = 7;

    private final @Nullable Object[] slots;
    private final byte[] states;

    /** Null in a plan without fan-outs; set before the run begins. */
    @Nullable
    Expansions expansions;

    Values(int tasks) {
        slots = new Object[tasks];
        states = new byte[tasks];
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

    /**
     * The value of a task, if there is one.
     *
     * @param task the number of a task that has ended
     * @param <T> the type of the value; generated code states it, and the processor has checked it
     * @return the value; empty if the task did not succeed, or its value is null
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> Optional<T> optional(int task) {
        return states[task] == SUCCEEDED ? Optional.ofNullable((T) slots[task]) : Optional.empty();
    }

    /**
     * How a task ended.
     *
     * @param task the number of a task that has ended
     * @param <T> the type of the value; generated code states it, and the processor has checked it
     * @return its outcome
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends @Nullable Object> Outcome<T> outcome(int task) {
        return Outcomes.of(task, states[task], slots[task]);
    }

    /**
     * An element, as the parameter that takes it.
     *
     * @param element the element
     * @param <T> its type; generated code states it, and the processor has checked it
     * @return the element
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // null only where T admits it
    public <T extends @Nullable Object> T element(@Nullable Object element) {
        return (T) element;
    }

    /**
     * How each element of a fan-out ended.
     *
     * @param task the number of a fan-out that has ended
     * @param <T> the type of what its method returns; generated code states it, and the processor has checked it
     * @return an immutable list in the order of the elements
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T extends @Nullable Object> List<Outcome<T>> outcomes(int task) {
        return (List) results(task).outcomes();
    }

    /**
     * What the method of a fan-out returned, by element.
     *
     * @param task the number of a fan-out that has succeeded
     * @param <K> the type of the elements; generated code states it, and the processor has checked it
     * @param <V> the type of what the method returns; likewise
     * @return an immutable map in the order of the elements
     * @throws IllegalStateException if two elements are equal
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> map(int task) {
        return (Map) results(task).map(Objects.requireNonNull(expansions).name(task));
    }

    private ElementResults results(int task) {
        if (expansions == null) {
            throw new IllegalArgumentException("task " + task + " is no fan-out");
        }
        return expansions.results(task);
    }

    /** How far a task has come: one of the constants above. */
    byte state(int task) {
        return states[task];
    }

    /**
     * The value of a task, for generated code that casts it: in large plans, since compilers are faster with a cast than with
     * {@link #get}, where they work out a type.
     *
     * @param task the number of a task that has succeeded
     * @return the value; null if the method returned null or is {@code void}
     */
    public @Nullable Object slot(int task) {
        return slots[task];
    }

    /** Whether the value of a task that succeeded is {@code true}, as a condition wants it. */
    boolean holds(int task) {
        return Boolean.TRUE.equals(slots[task]);
    }

    /** Ends the tasks that are not selected; null for none. */
    void leaveOut(boolean @Nullable [] selected) {
        for (int task = 0; selected != null && task < selected.length; task++) {
            if (!selected[task]) {
                states[task] = NOT_SELECTED;
            }
        }
    }

    /** Ends a task. */
    void end(int task, byte state, @Nullable Object slot) {
        slots[task] = slot;
        states[task] = state;
    }
}
