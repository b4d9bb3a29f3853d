package dev.planloom.runtime.execution;

import dev.planloom.runtime.FanOut;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunReport;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * A fan-out in one run: its elements, and the workers that take part.
 *
 * <p>The task stays ready as long as there are elements to claim, so that whoever looks for a task finds it. Who claims it
 * joins, executes elements until there are none, and leaves. The first who joins opens the source; the last who leaves an
 * exhausted source ends the task. Nobody joins after that. In a cancelled run some may be left to end for the owner.
 *
 * <p>A fan-out over a fan-out is fed by the first with each value, as {@link ElementCalls} tells.
 *
 * <p><b>Publication.</b> What the workers record is read when the task has ended: each left under this object's lock, and the
 * last one ended the task after that.
 */
final class Expansion implements OwnEnding {
    private final Run run;
    private final PlannedTask task;
    private final FanOut fanOut;
    private final int source;

    private final ElementResults results;
    private final ElementCalls calls;

    /** What the fan-out before this one hands on; null if the elements are those of a value. */
    private final @Nullable Feed feed;

    /** What executes the elements if the task has policies; else null. */
    private final @Nullable GuardedElements guarded;

    // Guarded by this.
    private int joined;
    private boolean hasEnded;

    /** Written under this lock once, before the first element is executed; null if that failed. */
    private @Nullable Elements elements;

    private volatile boolean isOpen;

    /** Written by who ends the task. */
    private boolean haveElementsEnded;

    /** Whether a worker has found that there is nothing to claim, and never will be. */
    private volatile boolean isExhausted;

    /** What went wrong with the fan-out as a whole; written under this lock, once. */
    private volatile @Nullable Throwable broken;

    Expansion(
            Run run,
            PlannedTask task,
            @Nullable Expansion feeder,
            boolean keepsOutcomes,
            boolean keepsElements,
            @Nullable GuardedTasks guards) {
        this.run = run;
        this.task = task;
        fanOut = task.fanOut().orElseThrow();
        source = run.graph.task(fanOut.source()).number();
        boolean keepsValues = !fanOut.isCollected() || keepsOutcomes || keepsElements;
        results = new ElementResults(keepsValues, keepsOutcomes, keepsElements, fanOut.isDistinct());
        calls = new ElementCalls(run, task, results);
        guarded = guards == null ? null : guards.elementsOf(task, calls, results);
        feed = feeder == null ? null : new Feed(run.frontier(), task.number());
        if (feeder != null && isSelected()) {
            feeder.calls.feed(this);
        }
    }

    ElementResults results() {
        return results;
    }

    /** How many elements may be executed at once, as far as that is known before; all dependencies have ended. */
    int units() {
        if (feed != null) {
            return feed.size();
        }
        try {
            return Elements.count(run.values.slot(source));
        } catch (RuntimeException _) {
            return Integer.MAX_VALUE; // it does not tell
        }
    }

    /** Whether the task does not start though its dependencies have ended, since it has been skipped or is not selected. */
    boolean isLeftOut() {
        return run.values.state(task.number()) == Values.SKIPPED || !isSelected();
    }

    private boolean isSelected() {
        return run.selected == null || run.selected[task.number()];
    }

    /** Takes part until there is nothing to claim; returns when the worker became free. */
    @Override
    public long work(Worker worker, long start) {
        if (!join(worker, start)) {
            return start;
        }
        Claim claim = new Claim(guarded == null ? fanOut.batch() : 1);
        try {
            callOthers();
            if (guarded == null) {
                execute(claim);
            } else {
                guarded.work(this, claim);
            }
        } catch (Throwable e) {
            breakDown(e);
        }
        return leave(worker, claim, start);
    }

    private void execute(Claim claim) {
        while (!run.isCancelled() && claim(claim)) {
            for (int i = 0; i < claim.size; i++) {
                if (calls.mayStart()) {
                    calls.execute(claim, claim.index(i), element(claim, i), 0);
                } else {
                    results.records.cancelled();
                }
            }
        }
    }

    private synchronized boolean join(Worker worker, long start) {
        if (hasEnded) {
            return false;
        }
        joined++;
        open(worker, start);
        return true;
    }

    /** Opens the source, if that has not been done. */
    private synchronized void open(Worker worker, long start) {
        if (isOpen) {
            return;
        }
        run.started(task.number(), worker, start);
        try {
            elements = feed == null ? Elements.of(run.values.get(source)) : feed;
            if (fanOut.isCollected()) {
                results.collect(run.calls.collector(task.number()));
            }
        } catch (Throwable e) {
            breakDown(e);
        }
        isOpen = true;
        run.frontier().opened(task.number());
    }

    /** Claims elements; false if there are none now, and then the task is withdrawn until there are. */
    boolean claim(Claim claim) {
        Elements all = elements;
        if (broken == null && all != null && all.claim(claim)) {
            return true;
        }
        if (broken != null && feed != null) {
            feed.refuse();
        }
        if (broken != null || feed == null || feed.isDrained()) {
            isExhausted = true;
            run.frontier().withdraw(task.number());
        }
        return false;
    }

    /** An element that was claimed. */
    @Nullable
    Object element(Claim claim, int place) {
        return Objects.requireNonNull(elements).element(claim, place);
    }

    /** Whether all has ended that it waits for, so that its elements may be executed as they come, with nothing else to wait for. */
    boolean isReleased() {
        return guarded == null && (isOpen || run.frontier().isReleased(task.number()));
    }

    /** Executes an element on a worker that takes part in the fan-out before this one. */
    void follow(Claim claim, long index, @Nullable Object element, int depth) {
        long start = System.nanoTime();
        long elsewhere = claim.elsewhere;
        long executed = claim.executed;
        claim.executed = 0;
        Worker worker = Worker.CURRENT.get();
        int before = worker.task();
        worker.task(task.number()); // which holds something else than the one before
        open(worker, start);
        try {
            if (broken == null) {
                calls.execute(claim, index, element, depth);
            }
        } catch (Throwable e) {
            breakDown(e);
        }
        worker.task(before);
        long nanos = System.nanoTime() - start;
        results.records.add(claim.executed, nanos - (claim.elsewhere - elsewhere));
        claim.elsewhere = elsewhere + nanos;
        claim.executed = executed;
    }

    /** Leaves a value to whoever claims it. */
    void push(long index, @Nullable Object element) {
        if (broken == null) {
            Objects.requireNonNull(feed).add(index, element);
            callOthers();
        }
    }

    /** Takes note that there is no value for an element. */
    void skip(long index, String because) {
        results.records.skipped(index, because);
        calls.skip(index, because);
    }

    /** Takes note of what went wrong with the task as a whole; on the thread that threw it. */
    void breakDown(Throwable thrown) {
        if (run.isCancelled() && Interruption.isCauseOf(thrown)) {
            results.records.cancelled();
            return;
        }
        if (isFirst(thrown)) {
            run.endings.cancelFor(task.number(), thrown);
            run.listeners().taskFailed(task.number(), thrown);
        } else if (thrown instanceof Error) {
            run.endings.cancelFor(task.number(), thrown);
        }
    }

    /** Keeps what went wrong with the fan-out first; whether it was this. */
    private synchronized boolean isFirst(Throwable thrown) {
        if (broken != null) {
            return false;
        }
        broken = thrown;
        return true;
    }

    private void callOthers() {
        if (run.crew().isCallable() && run.frontier().seemsReady()) {
            run.crew().call();
        }
    }

    private long leave(Worker worker, Claim claim, long start) {
        long now = System.nanoTime();
        results.records.add(claim.executed, now - start - claim.elsewhere);
        synchronized (this) {
            joined--;
            // While the feed goes on, workers of the fan-out before this one may execute elements of this one.
            boolean isFed = feed != null && !feed.isOver();
            boolean isDone = (isExhausted || broken != null) && (guarded == null || guarded.isIdle());
            if (joined > 0 || hasEnded || isFed || !(isDone || run.isCancelled())) {
                return now;
            }
            hasEnded = true;
        }
        if (guarded != null) {
            guarded.close();
        }
        run.frontier().withdraw(task.number());
        return new ExpansionEnd(run, task, this).end(worker);
    }

    /** Ends the task if nobody has who took part; closes a stream that nobody came to open. */
    void settle(Worker owner) {
        if (isOpen && !hasEnded()) {
            if (guarded != null) {
                guarded.close();
            }
            long _ = new ExpansionEnd(run, task, this).end(owner);
        } else if (!isOpen
                && feed == null
                && run.succeeded(source)
                && run.values.slot(source) instanceof BaseStream<?, ?> stream) {
            closeUnopened(stream);
        }
    }

    private synchronized boolean hasEnded() {
        return hasEnded;
    }

    /** There is no task to fail if that goes wrong: the one that made the stream succeeded, and this has not started. */
    private void closeUnopened(BaseStream<?, ?> stream) {
        try {
            stream.close();
        } catch (RuntimeException e) {
            System.getLogger(RunReport.class.getPackageName())
                    .log(
                            Level.WARNING,
                            "the stream that '" + fanOut.source() + "' of " + run.graph.name()
                                    + " returned could not be closed",
                            e);
        }
    }

    @Nullable
    Elements elements() {
        return elements;
    }

    @Nullable
    Throwable broken() {
        return broken;
    }

    /** Whether all elements have been claimed, and each has succeeded. */
    boolean isWhole() {
        return isExhausted && !isFeedLost() && broken == null && results.records.haveAllSucceeded();
    }

    /** Whether the fan-out before this one ended without all of its elements. */
    boolean isFeedLost() {
        return feed != null && feed.isLost();
    }

    /** The number of the task whose elements it takes. */
    int source() {
        return source;
    }

    /** Whether the task has ended, and with it all of its elements. For who ended it, and after the run. */
    boolean haveElementsEnded() {
        return haveElementsEnded;
    }

    /**
     * Takes note that the task has ended: no further values come for the fan-outs over it.
     *
     * @param isLost whether it ended without all of its elements
     */
    void endFeeds(boolean isLost) {
        haveElementsEnded = !isLost;
        for (Expansion next : calls.fed()) {
            Objects.requireNonNull(next.feed).end(isLost);
        }
    }
}
