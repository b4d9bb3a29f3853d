package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The state of one run: what its workers share.
 *
 * <p><b>Cancellation.</b> {@link #cancel} sets the reason, then interrupts every thread in {@link #threads}, once. A
 * worker enters its thread there before it asks {@link #isCancelled}, and asks before each task. Each side writes one
 * volatile location and then reads the other's, so at least one sees the other: the worker finds the run cancelled, or
 * its thread is found and interrupted. While a thread is being interrupted its place is {@link #INTERRUPTING}, and {@link
 * #leave} waits for that to end: so no interrupt comes after it, into what the thread does next.
 *
 * <p><b>Publication.</b> The arrays that hold a slot for each task are written by the worker that executes the task, and
 * read by the caller after the run. A worker's last act is a volatile write to its place in {@link #threads}, which
 * {@link #checkEnded} reads.
 */
final class Run {
    private static final Object INTERRUPTING = new Object();

    final TaskGraph graph;
    final RunOptions options;
    final Values values;

    private final TaskCalls calls;

    /** When the run started; this and all times of a run are readings of {@link System#nanoTime}. */
    final long origin = System.nanoTime();

    /** How long after {@link #origin} the deadline is, in nanoseconds; the greatest long without one. */
    final long deadlineNanos;

    /** When each task started; its slots here and below are written by its worker. */
    final long[] starts;

    final long[] ends;
    final int[] workers;
    final TaskState[] states;

    /** What tasks threw, in the order in which they failed. */
    private final Queue<TaskFailure> failures = new ConcurrentLinkedQueue<>();

    /** The thread of each worker while it works, by the worker's number; or {@link #INTERRUPTING}. */
    private final AtomicReferenceArray<@Nullable Object> threads;

    private final AtomicReference<@Nullable Cancellation> cancellation = new AtomicReference<>();

    /** Counted down by the owner as the last thing it does. */
    private final CountDownLatch ended = new CountDownLatch(1);

    /** What the runtime itself threw, if it did: the first. */
    private final AtomicReference<@Nullable Throwable> crash = new AtomicReference<>();

    Run(TaskGraph graph, TaskCalls calls, RunOptions options) {
        this.graph = graph;
        this.calls = calls;
        this.options = options;
        deadlineNanos = options.deadline().map(TimeUnit.NANOSECONDS::convert).orElse(Long.MAX_VALUE);
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

    /** Ends what {@link #enter} began, if it has not ended. From now on the thread gets no interrupt of this run, nor keeps one. */
    @SuppressWarnings("ThreadPriorityCheck") // what it waits for takes a moment, but may need this thread's carrier
    void leave(int worker) {
        while (threads.get(worker) != null && !threads.compareAndSet(worker, Thread.currentThread(), null)) {
            Thread.yield();
        }
        boolean _ = Thread.interrupted();
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
            if (threads.get(worker) instanceof Thread thread
                    && !thread.equals(Thread.currentThread())
                    && threads.compareAndSet(worker, thread, INTERRUPTING)) {
                thread.interrupt();
                threads.set(worker, thread);
            }
        }
    }

    /** Cancels the run since the runtime itself threw. */
    void crash(Throwable thrown) {
        crash.compareAndSet(null, thrown);
        cancel(Cancellation.CRASH);
    }

    /**
     * Whether a worker that is free may start a task. Cancels the run if the deadline has passed: so no task starts after
     * it, however late the caller hears of it.
     *
     * @param now the time
     */
    boolean mayStart(long now) {
        if (now - origin >= deadlineNanos) {
            cancel(Cancellation.DEADLINE);
        }
        return !isCancelled();
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
            if (isCancelled() && Interruption.isCauseOf(thrown)) {
                states[task] = TaskState.INTERRUPTED;
            } else {
                states[task] = TaskState.FAILED;
                failures.add(new TaskFailure(task, thrown));
                cancel(Cancellation.FAILURE);
            }
        }
        long end = System.nanoTime();
        ends[task] = end;
        // An interrupt is meant for the task that was running: the next one on this thread must not see it.
        boolean _ = Thread.interrupted();
        return end;
    }

    /** Tells the caller that the owner has done all that it had to. */
    void end() {
        ended.countDown();
    }

    /**
     * Waits until the owner has ended or the deadline has passed, in which case it cancels the run; without a deadline
     * returns at once. The JDK's time-outs of scopes run in the common pool, which a user's tasks may keep busy.
     */
    void awaitDeadline() throws InterruptedException {
        long left = deadlineNanos - (System.nanoTime() - origin);
        if (deadlineNanos != Long.MAX_VALUE && !ended.await(left, TimeUnit.NANOSECONDS)) {
            cancel(Cancellation.DEADLINE);
        }
    }

    /** Waits until the owner has ended, however often the current thread is interrupted meanwhile. */
    void awaitEnd() {
        boolean interrupted = false;
        while (true) {
            try {
                ended.await();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
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
