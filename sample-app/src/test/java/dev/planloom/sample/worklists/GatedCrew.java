package dev.planloom.sample.worklists;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A crew that ends an item when a test lets it, and knows at each moment which are at work. */
final class GatedCrew implements Crew {
    /** Far longer than anything here takes. */
    private static final long PATIENCE_SECONDS = 30;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    // Guarded by the lock.
    private final Set<String> working = new HashSet<>();
    private final Set<String> released = new HashSet<>();
    private final Set<String> ended = new HashSet<>();

    @Override
    public void work(String item) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            working.add(item);
            changed.signalAll();
            while (!released.contains(item)) {
                await(item + " to be let go");
            }
            working.remove(item);
            ended.add(item);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until exactly these items are at work. */
    void awaitWorking(Set<String> items) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!working.equals(items)) {
                await(items + " to be at work");
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets an item end, and waits until it has. */
    void finish(String item) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            released.add(item);
            changed.signalAll();
            while (!ended.contains(item)) {
                await(item + " to end");
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a change, with the lock held; a plan that is wrong fails a test, and does not hang it. */
    private void await(String what) throws InterruptedException {
        if (!changed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("waited for " + what + "; at work are " + working + ", done are " + ended);
        }
    }
}
