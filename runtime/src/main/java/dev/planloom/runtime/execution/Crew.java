package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.Frontier;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Which workers of a run work, and which rest, parked, until there is a ready task and a permit for them.
 *
 * <p><b>No lost call.</b> A worker that has made a task ready reads {@link #callable} and, unless that is zero, calls a
 * resting worker. A worker that finds no ready task first enters {@link #resting}, which raises {@link #callable}, and
 * then looks for a ready task once more. Each side writes a volatile location and then reads the other's: so the one
 * sees the resting worker, or the other sees the task. A permit that is missing is the same: the crew enters the
 * budget's queue under the lock under which it was found missing.
 *
 * <p><b>The end.</b> Only a worker that works makes tasks ready, but for those that were postponed. So when none works, none is
 * postponed and no task is ready, none will be: whoever finds that sends all home. To find it, each worker that begins to rest looks,
 * after it has been counted out; and so does whoever resumes or forgets what was postponed, after that.
 *
 * <p>Locks: this, then the {@link Budget}'s, never the other way round.
 */
final class Crew {
    private final Frontier frontier;
    private final Budget budget;

    // Guarded by this.
    private final Deque<Worker> resting = new ArrayDeque<>();
    private final Permits permits;
    private boolean isOver;
    private boolean isForkWanted;
    private @Nullable Worker forker;

    /**
     * How many could be called: those that rest, and the owner if it waits to fork; 0 while a permit is awaited, but not if
     * nobody uses the one that the run always has.
     */
    private volatile int callable;

    /** A crew whose owner works, with the run's first permit. */
    Crew(Frontier frontier, Budget budget) {
        this.frontier = frontier;
        this.budget = budget;
        permits = new Permits(budget, this);
    }

    /** Begins anew, with the owner alone, after {@link #sendHome} and when all have {@linkplain #retire retired}. */
    synchronized void begin() {
        isOver = false;
        permits.begin();
    }

    /** Whether it may be worth it to {@link #call}. */
    boolean isCallable() {
        return callable > 0;
    }

    /** Takes in a worker that is about to be forked: it works if there is a permit, else rests, and does neither if all went home. */
    synchronized void admit(Worker worker) {
        if (isOver) {
            return;
        }
        if (permits.start()) {
            worker.isCalled = true;
        } else {
            resting.push(worker);
            count();
        }
    }

    /** Calls a resting worker if there is a ready task and a permit; or else asks the owner for another worker. */
    void call() {
        Worker called = null;
        synchronized (this) {
            if (callable > 0 && !isOver && frontier.hasReady()) {
                if (resting.isEmpty()) {
                    called = wantFork();
                } else if (permits.start()) {
                    called = resting.pop();
                    called.isCalled = true;
                }
                count();
            }
        }
        wake(called);
    }

    /** Takes a permit that became free, if there is a use for it now. */
    boolean offer() {
        Worker called = null;
        boolean isUsed;
        synchronized (this) {
            permits.offered();
            isUsed = !isOver && !resting.isEmpty() && frontier.hasReady();
            if (isUsed) {
                permits.startWithOffered();
                called = resting.pop();
                called.isCalled = true;
            } else if (!isOver && frontier.hasReady()) {
                called = wantFork(); // whose new worker takes the permit, unless another crew was faster
            }
            count();
        }
        wake(called);
        return isUsed;
    }

    /** Lets a worker rest that found no task, until there is one for it: false if there will be none. */
    boolean rest(Worker worker) {
        boolean surplus;
        synchronized (this) {
            surplus = permits.stop();
            resting.push(worker);
            count();
        }
        lookAgain(surplus);
        return awaitCall(worker);
    }

    /** Counts a worker out that has nothing to do any more. */
    void retire() {
        boolean surplus;
        synchronized (this) {
            surplus = permits.stop();
            count();
        }
        if (surplus) {
            budget.give();
        }
    }

    /** Lets the owner, which works, wait for a reason to fork: false if there will be none. */
    boolean awaitShortage(Worker owner) {
        retire();
        return awaitFurtherShortage(owner);
    }

    /** Lets the owner, which does not work, wait for a reason to fork: false if there will be none. */
    boolean awaitFurtherShortage(Worker owner) {
        synchronized (this) {
            forker = owner;
            count();
        }
        lookAgain(false);
        while (!hearsForkWanted(owner)) {
            if (isOver() || owner.run.isCancelled()) {
                return false;
            }
            park();
        }
        return !owner.run.isCancelled(); // its tasks are ready still: they would want one worker after the other
    }

    /** Takes in the owner, which does not work, and lets it wait until it is called: false if it will not be. */
    boolean join(Worker owner) {
        admit(owner);
        return awaitCall(owner);
    }

    /** Lets a worker wait until it is called: false if it will not be. */
    boolean awaitCall(Worker worker) {
        while (!hearsCall(worker)) {
            if (isOver() || worker.run.isCancelled()) {
                return false;
            }
            park();
        }
        return true;
    }

    /** Ends the rest of all workers: no task will become ready. */
    synchronized void sendHome() {
        isOver = true;
        for (Worker worker : resting) {
            wake(worker);
        }
        resting.clear();
        wake(forker);
        count();
    }

    /** Gives all permits back but the first, and awaits none, when no worker works any more. */
    void disband() {
        int surplus;
        synchronized (this) {
            isOver = true;
            surplus = permits.release();
        }
        for (int i = 0; i < surplus; i++) {
            budget.give();
        }
    }

    private void lookAgain(boolean surplus) {
        if (surplus) {
            budget.give();
        }
        lookAgain();
    }

    /** Calls a resting worker if there is a ready task for one; if none works and there will be none, sends all home. */
    void lookAgain() {
        if (frontier.hasReady()) {
            if (isCallable()) {
                call();
            }
            return;
        }
        synchronized (this) {
            if (permits.areIdle() && !frontier.hasPostponed() && !frontier.hasReady()) {
                sendHome();
            }
        }
    }

    private @Nullable Worker wantFork() {
        Worker owner = forker;
        isForkWanted |= owner != null;
        forker = null;
        return owner;
    }

    private void count() {
        callable = permits.areAwaited() ? 0 : resting.size() + (forker == null ? 0 : 1);
    }

    private synchronized boolean isOver() {
        return isOver;
    }

    private synchronized boolean hearsForkWanted(Worker owner) {
        owner.thread = Thread.currentThread();
        boolean wanted = isForkWanted;
        isForkWanted = false;
        return wanted;
    }

    private synchronized boolean hearsCall(Worker worker) {
        worker.thread = Thread.currentThread();
        boolean called = worker.isCalled;
        worker.isCalled = false;
        return called;
    }

    private void wake(@Nullable Worker worker) {
        if (worker != null) {
            budget.parking.unpark(worker.thread);
        }
    }

    /** Parks; a stray interrupt does no more than wake, and one of the run's is seen as its cancellation. */
    private void park() {
        budget.parking.park(this);
        boolean _ = Thread.interrupted();
    }
}
