package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.nio.channels.ClosedByInterruptException;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The state of one run: what its workers share.
 *
 * <p><b>Cancellation.</b> {@link #cancel} sets the reason, then interrupts every thread in {@link #threads}. A worker
 * enters its thread there before it asks {@link #isCancelled}, and asks before each task. Each side writes one volatile
 * location and then reads the other's, so at least one sees the other: the worker finds the run cancelled, or its thread
 * is found and interrupted. An interrupt that comes after a worker's last task does no harm: the run has ended for that
 * worker, and its thread ends with it.
 *
 * <p><b>Publication.</b> The arrays that hold a slot for each task are written by the worker that executes the task, and
 * read by the caller after the run. A worker's last act is a volatile write to its place in {@link #threads}, which
 * {@link #checkEnded} reads.
 */
final class Run {
    final TaskGraph graph;
    final RunOptions options;
    final Values values;

    private final TaskCalls calls;

    /** When the run started; this and all times of a run are readings of {@link System#nanoTime}. */
    final long origin = System.nanoTime();

    /** When each task started; its slots here and below are written by its worker. */
    final long[] starts;

    final long[] ends;
    final int[] workers;
    final TaskState[] states;

    /** What tasks threw, in the order in which they failed. */
    private final Queue<TaskFailure> failures = new ConcurrentLinkedQueue<>();

    /** The thread of each worker while it works, by the worker's number. */
    private final AtomicReferenceArray<@Nullable Thread> threads;

    private final AtomicReference<@Nullable Cancellation> cancellation = new AtomicReference<>();

    /** What the runtime itself threw, if it did: the first. */
    private final AtomicReference<@Nullable Throwable> crash = new AtomicReference<>();

    private final BooleanSupplier deadlinePassed;

    /**
     * Starts a run.
     *
     * @param deadlinePassed whether the deadline has passed; asked when a task or the owner was interrupted, by any thread
     */
    Run(TaskGraph graph, TaskCalls calls, RunOptions options, BooleanSupplier deadlinePassed) {
        this.graph = graph;
        this.calls = calls;
        this.options = options;
        this.deadlinePassed = deadlinePassed;
        int tasks = graph.tasks().size();
        values = new Values(tasks);
        starts = new long[tasks];
        ends = new long[tasks];
        workers = new int[tasks];
        states = new TaskState[tasks];
        Arrays.fill(states, TaskState.WAITING);
        threads = new AtomicReferenceArray<>(Math.clamp(graph.width(), 1, options.workers()));
    }

    /** Enters the current thread as a worker, to be interrupted when the run is cancelled. */
    void enter(int worker) {
        threads.set(worker, Thread.currentThread());
    }

    /** Ends what {@link #enter} began. */
    void leave(int worker) {
        threads.set(worker, null);
    }

    boolean isCancelled() {
        return cancellation.get() != null;
    }

    @Nullable
    Cancellation cancellation() {
        return cancellation.get();
    }

    /** Cancels the run, unless it is cancelled: no task starts from now on, and those that run are interrupted. */
    void cancel(Cancellation reason) {
        if (!cancellation.compareAndSet(null, reason)) {
            return;
        }
        for (int worker = 0; worker < threads.length(); worker++) {
            Thread thread = threads.get(worker);
            if (thread != null && !thread.equals(Thread.currentThread())) {
                thread.interrupt();
            }
        }
    }

    /** Cancels the run since the owner was interrupted, which the deadline does, or whoever holds its thread. */
    void ownerInterrupted() {
        if (!noticeDeadline()) {
            cancel(Cancellation.INTERRUPT);
        }
    }

    /** Cancels the run since the runtime itself threw. */
    void crash(Throwable thrown) {
        crash.compareAndSet(null, thrown);
        cancel(Cancellation.CRASH);
    }

    /**
     * Executes a task on the current thread, which is a worker's.
     *
     * @param start when the worker became free for it
     * @return when the task ended
     */
    long execute(int task, int worker, long start) {
        starts[task] = start;
        workers[task] = worker;
        try {
            values.set(task, calls.call(task, values));
            states[task] = TaskState.SUCCEEDED;
        } catch (Throwable thrown) {
            ended(task, thrown);
        }
        long end = System.nanoTime();
        ends[task] = end;
        // An interrupt is meant for the task that was running: the next one on this thread must not see it.
        if (Thread.interrupted()) {
            noticeDeadline();
        }
        return end;
    }

    private void ended(int task, Throwable thrown) {
        // First, since a task that the deadline's interrupt made fail is not what ended the run.
        noticeDeadline();
        if (isInterruption(thrown) && isCancelled()) {
            states[task] = TaskState.INTERRUPTED;
        } else {
            states[task] = TaskState.FAILED;
            failures.add(new TaskFailure(task, thrown));
            cancel(Cancellation.FAILURE);
        }
    }

    private boolean noticeDeadline() {
        if (!deadlinePassed.getAsBoolean()) {
            return false;
        }
        cancel(Cancellation.DEADLINE);
        return true;
    }

    /** Whether an exception says that its thread was interrupted, itself or through a cause. */
    private static boolean isInterruption(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 32; cause = cause.getCause(), depth++) {
            if (cause instanceof InterruptedException || cause instanceof ClosedByInterruptException) {
                return true;
            }
        }
        return false;
    }

    /** What tasks threw, in the order in which they failed; for the caller, after the run. */
    List<TaskFailure> failures() {
        return List.copyOf(failures);
    }

    /**
     * Makes all that the workers wrote visible to the current thread, and throws what the runtime threw, if it did.
     *
     * @throws IllegalStateException if a worker has not ended
     */
    void checkEnded() {
        for (int worker = 0; worker < threads.length(); worker++) {
            if (threads.get(worker) != null) {
                throw new IllegalStateException("worker " + worker + " of " + graph.name() + " outlived its scope");
            }
        }
        switch (crash.get()) {
            case null -> {}
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException("the run of " + graph.name() + " broke down", e);
        }
    }
}
