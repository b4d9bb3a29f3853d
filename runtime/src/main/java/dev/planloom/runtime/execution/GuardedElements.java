package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.ResourceUser;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Executes the elements of a fan-out with policies, one at a time on each worker that takes part. An element is drawn when what it
 * uses has been taken for it, so that no more are drawn than can start. Thread-safe.
 *
 * <p>Whoever finds that nothing can start withdraws the task from the ready ones under the lock under which that was found; what
 * changes it makes the task ready again. Until then each thing that is waited for counts as postponed: an attempt for its time, the
 * fan-out for its turn. So the run does not end meanwhile.
 */
final class GuardedElements {
    /** An element, and how often it has been attempted. */
    private static final class Element {
        final long index;
        final @Nullable Object element;
        int attempts;

        Element(long index, @Nullable Object element) {
            this.index = index;
            this.element = element;
        }
    }

    private final Run run;
    private final int task;
    private final Guard guard;
    private final ElementCalls calls;
    private final ElementResults results;
    private final User resources;

    // Guarded by this.
    private final Deque<Element> due = new ArrayDeque<>(0);
    private int later;
    private boolean isHeldUp;
    private boolean isOver;

    GuardedElements(
            Run run, int task, Guard guard, RunResources resources, ElementCalls calls, ElementResults results) {
        this.run = run;
        this.task = task;
        this.guard = guard;
        this.calls = calls;
        this.results = results;
        this.resources = new User(resources);
    }

    /** Executes elements until none can start now. */
    void work(Expansion source, Claim claim) {
        boolean goesOn = true;
        while (goesOn && !run.isCancelled() && resources.take()) {
            Element element;
            Attempt attempt = null;
            try {
                element = next(source, claim);
                goesOn = element != null && isAdmitted(element);
                if (element != null && goesOn) {
                    attempt = attempt(element);
                }
            } finally {
                resources.giveBack();
            }
            if (element != null && attempt != null) {
                calls.ended(claim, element.index, element.element, attempt, 0);
            }
        }
    }

    /** An element that may be attempted now; null if there is none, and the task has been withdrawn. */
    private @Nullable Element next(Expansion source, Claim claim) {
        Element waiting = poll();
        while (waiting == null && !staysHeldUp() && source.claim(claim)) {
            long index = claim.index(0);
            Object element = source.element(claim, 0);
            if (calls.isFirst(index, element)) {
                return new Element(index, element);
            }
        }
        return waiting == null ? poll() : waiting; // one may have come to be due before the claim withdrew the task
    }

    /** Whether all elements wait; the task is then withdrawn, in case that it was offered meanwhile. */
    private synchronized boolean staysHeldUp() {
        if (isHeldUp) {
            run.frontier().withdraw(task);
        }
        return isHeldUp;
    }

    /** An element whose time for another attempt has come; null if there is none. */
    private synchronized @Nullable Element poll() {
        Element element = isHeldUp ? null : due.poll();
        if (!due.isEmpty() && !isHeldUp && !isOver) {
            run.frontier().offer(task); // for others to take part
        }
        return element;
    }

    /** Whether an element may be attempted now, and not later or never. */
    private boolean isAdmitted(Element element) {
        if (!calls.mayStart()) {
            cancel(element);
            return false;
        }
        long wait = guard.reserve();
        if (wait == 0) {
            return true;
        }
        holdUp(element, wait);
        return false;
    }

    private synchronized void cancel(Element element) {
        due.addFirst(element); // counted when the fan-out ends
    }

    /** Lets all elements wait for so many nanoseconds. */
    private void holdUp(Element element, long nanos) {
        synchronized (this) {
            due.addFirst(element);
            if (isHeldUp) {
                return; // by another worker, with whose element this one will go on
            }
            isHeldUp = true;
            run.frontier().withdraw(task);
            run.frontier().postpone();
        }
        run.after(nanos, this::goOn);
    }

    private void goOn() {
        synchronized (this) {
            isHeldUp = false;
            resume();
        }
        run.callWorkers();
    }

    private void resume() {
        if (isOver) {
            run.frontier().forget();
        } else {
            run.frontier().resume(task);
        }
    }

    /** Attempts an element; what that came to in the end, or null if there is to be another attempt. */
    private @Nullable Attempt attempt(Element element) {
        Attempt attempt = guard.attempt(element.element);
        element.attempts++;
        if (!(attempt instanceof Attempt.Failed failed)) {
            return attempt;
        }
        long delay = guard.delayAfter(element.attempts, failed.cause());
        if (delay < 0) {
            return guard.lastResort(element.element, failed);
        }
        results.records.retried();
        run.attemptFailed(task, element.attempts, failed.cause(), delay);
        retry(element, delay);
        return null;
    }

    private void retry(Element element, long delay) {
        synchronized (this) {
            if (delay <= 0) {
                due.addFirst(element);
                return;
            }
            later++;
            run.frontier().postpone();
        }
        run.after(delay, () -> retry(element));
    }

    private void retry(Element element) {
        synchronized (this) {
            later--;
            if (!isOver) {
                due.addLast(element);
            }
            resume();
        }
        run.callWorkers();
    }

    /** Whether no element waits for anything. */
    synchronized boolean isIdle() {
        return due.isEmpty() && later == 0;
    }

    /** Takes note that the fan-out has ended. What waits will not go on; that is so in a cancelled run only. */
    void close() {
        synchronized (this) {
            if (isOver) {
                return;
            }
            isOver = true;
            int waiting = due.size() + later;
            for (int i = 0; i < waiting; i++) {
                results.records.cancelled();
            }
            due.clear();
        }
        resources.withdraw();
    }

    /** What each element uses while an attempt runs. Only its next element stands in the queue. */
    private final class User extends ResourceUser {
        /** Guarded by the pool's lock. */
        private boolean isPostponed;

        User(RunResources resources) {
            super(resources.queue(), resources.needs(task));
        }

        @Override
        protected void postponed() {
            synchronized (GuardedElements.this) {
                run.frontier().withdraw(task);
                if (!isPostponed) {
                    isPostponed = true;
                    run.frontier().postpone();
                }
            }
        }

        @Override
        protected void called() {
            synchronized (GuardedElements.this) {
                if (isPostponed) {
                    isPostponed = false;
                    resume();
                }
            }
        }

        @Override
        protected void callWorkers() {
            run.callWorkers();
        }
    }
}
