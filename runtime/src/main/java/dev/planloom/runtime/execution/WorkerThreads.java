package dev.planloom.runtime.execution;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a run's workers, to be interrupted once when the run is cancelled.
 *
 * <p><b>The handshake.</b> Whoever cancels the run sets its cancellation, then calls {@link #interruptAll}. A worker calls
 * {@link #enter} before it asks whether the run is cancelled, and asks before each task. Each side writes one volatile
 * location and then reads the other's, so at least one sees the other: the worker finds the run cancelled, or its thread
 * is found and interrupted. While a thread is being interrupted its place is {@link #INTERRUPTING}, and {@link #leave}
 * waits for that to end: so no interrupt comes after it, into what the thread does next.
 *
 * <p>A worker's last act is the volatile write of {@link #leave}; whoever reads it in {@link #allLeft} sees all that the
 * worker did.
 */
class WorkerThreads {
    private static final Object INTERRUPTING = new Object();

    /** The thread of each worker while it works, by the worker's number; or {@link #INTERRUPTING}. */
    private final AtomicReferenceArray<@Nullable Object> threads;

    WorkerThreads(int workers) {
        threads = new AtomicReferenceArray<>(workers);
    }

    /** Enters the current thread as a worker. */
    void enter(int worker) {
        threads.set(worker, Thread.currentThread());
    }

    /** Ends what {@link #enter} began, if it has not ended. From now on the thread gets no interrupt from here, nor keeps one. */
    @SuppressWarnings("ThreadPriorityCheck") // what it waits for takes a moment, but may need this thread's carrier
    void leave(int worker) {
        while (threads.get(worker) != null && !threads.compareAndSet(worker, Thread.currentThread(), null)) {
            Thread.yield();
        }
        boolean _ = Thread.interrupted();
    }

    /** Interrupts all threads that are entered, but for the current one. To be called once. */
    void interruptAll() {
        for (int worker = 0; worker < threads.length(); worker++) {
            if (threads.get(worker) instanceof Thread thread
                    && !thread.equals(Thread.currentThread())
                    && threads.compareAndSet(worker, thread, INTERRUPTING)) {
                try {
                    interrupt(thread);
                } finally {
                    threads.set(worker, thread);
                }
            }
        }
    }

    /** Overridden by tests: they could not tell for which of two reasons a thread is interrupted, nor when. */
    void interrupt(Thread thread) {
        thread.interrupt();
    }

    /** The thread that is entered as a worker; null if there is none, or it is being interrupted. */
    @Nullable
    Thread of(int worker) {
        return threads.get(worker) instanceof Thread thread ? thread : null;
    }

    /** Whether no thread is entered. */
    boolean allLeft() {
        for (int worker = 0; worker < threads.length(); worker++) {
            if (threads.get(worker) != null) {
                return false;
            }
        }
        return true;
    }
}
