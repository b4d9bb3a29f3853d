package dev.planloom.runtime.execution;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Watches the calls of a plan's tasks: when each began and ended, and how. */
final class Watch implements TaskCalls {
    /** How the call of a task ended. */
    sealed interface Ending {}

    record Returned(@Nullable Object value) implements Ending {}

    record Threw(Throwable thrown) implements Ending {}

    private final TaskCalls calls;
    private final RunTree tree;

    private final AtomicIntegerArray executions;
    private final AtomicIntegerArray starts;
    private final AtomicIntegerArray ends;
    private final AtomicReferenceArray<@Nullable Ending> endings;
    private final AtomicIntegerArray interruptedStarts;

    Watch(int tasks, RunTree tree, TaskCalls calls) {
        this.calls = calls;
        this.tree = tree;
        executions = new AtomicIntegerArray(tasks);
        starts = new AtomicIntegerArray(tasks);
        ends = new AtomicIntegerArray(tasks);
        endings = new AtomicReferenceArray<>(tasks);
        interruptedStarts = new AtomicIntegerArray(tasks);
    }

    @Override
    public @Nullable Object call(int task, Values values) throws Throwable {
        tree.threads.add(Thread.currentThread());
        executions.incrementAndGet(task);
        interruptedStarts.set(task, Thread.currentThread().isInterrupted() ? 1 : 0);
        tree.runs();
        starts.set(task, tree.event());
        try {
            Object value = calls.call(task, values);
            endings.set(task, new Returned(value));
            return value;
        } catch (Throwable thrown) {
            endings.set(task, new Threw(thrown));
            throw thrown;
        } finally {
            ends.set(task, tree.event());
            tree.pauses();
        }
    }

    int executions(int task) {
        return executions.get(task);
    }

    /** The number of the event; 0 if it has not come. */
    int start(int task) {
        return starts.get(task);
    }

    /** The number of the event; 0 if it has not come. */
    int end(int task) {
        return ends.get(task);
    }

    /** How the call ended; null if it has not. */
    @Nullable
    Ending ending(int task) {
        return endings.get(task);
    }

    /** Whether the thread's interrupt status was set when the task started. */
    boolean wasInterruptedAtStart(int task) {
        return interruptedStarts.get(task) > 0;
    }
}
