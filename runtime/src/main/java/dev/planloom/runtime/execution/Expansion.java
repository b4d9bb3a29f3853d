package dev.planloom.runtime.execution;

import dev.planloom.runtime.FanOut;
import dev.planloom.runtime.PlannedTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * A fan-out in one run: its elements, and the workers that take part.
 *
 * <p>The task stays ready as long as there are elements to claim, so that whoever looks for a task finds it. Who claims it
 * joins, executes elements until there are none, and leaves. The first who joins opens the source; the last who leaves an
 * exhausted source ends the task. Nobody joins after that. In a cancelled run some may be left to end for the owner.
 *
 * <p><b>A fan-out over a fan-out</b> is fed by the first with each value. Under the dataflow schedule, whoever executed the
 * element goes on with that of the fan-out after it, if this has all else that it needs; so a pipeline holds no more values
 * than it must. The others are queued, and wait for a worker.
 *
 * <p><b>Publication.</b> What the workers record is read when the task has ended: each left under this object's lock, and the
 * last one ended the task after that.
 */
final class Expansion {
    /** How many fan-outs over one another a worker follows with one element; a queue takes what comes after. */
    private static final int MOST_DEPTH = 16;

    private final Run run;
    private final PlannedTask task;
    private final FanOut fanOut;
    private final int source;

    private final List<Expansion> fed = new ArrayList<>(0);
    private final ElementRecords records;
    private final @Nullable ElementValues values;
    private final @Nullable ElementValues kept;
    private final @Nullable DistinctElements distinct;

    // Guarded by this.
    private final Elements.@Nullable Fed feed;
    private boolean isFeedOver;
    private boolean isFeedLost;
    private boolean isWaiting;
    private int joined;
    private boolean hasEnded;

    // Written under this lock once, before the first element is executed.
    private @Nullable Elements elements;
    private @Nullable Fold fold;
    private volatile boolean isOpen;

    /** Written by who ends the task. */
    private boolean haveElementsEnded;

    private volatile boolean isExhausted;
    private volatile @Nullable Throwable broken;

    Expansion(Run run, PlannedTask task, @Nullable Expansion feeder, boolean keepsOutcomes, boolean keepsElements) {
        this.run = run;
        this.task = task;
        fanOut = task.fanOut().orElseThrow();
        source = run.graph.task(fanOut.source()).number();
        records = new ElementRecords(keepsOutcomes);
        values = fanOut.isCollected() && !keepsOutcomes && !keepsElements ? null : new ElementValues();
        kept = keepsElements ? new ElementValues() : null;
        distinct = fanOut.isDistinct() ? new DistinctElements(this::shared) : null;
        feed = feeder == null ? null : new Elements.Fed();
        if (feeder != null) {
            feeder.fed.add(this);
        }
    }

    ElementRecords records() {
        return records;
    }

    /** How many elements may be executed at once, as far as that is known before; all dependencies have ended. */
    int units() {
        if (feed != null) {
            return feed.size();
        }
        Object value = run.values.slot(source);
        try {
            return switch (value) {
                case null -> 1;
                case Collection<?> collection -> collection.size();
                case Map<?, ?> map -> map.size();
                case Object[] array -> array.length;
                default -> Integer.MAX_VALUE;
            };
        } catch (RuntimeException _) {
            return 1; // who opens the source hears of it again
        }
    }

    /** Whether the task has been skipped, though its dependencies have ended. */
    boolean isSkipped() {
        return run.values.state(task.number()) == Values.SKIPPED;
    }

    /** Takes part until there is nothing to claim; returns when the worker became free. */
    long work(Worker worker, long start) {
        if (!join(worker, start)) {
            return start;
        }
        Claim claim = new Claim(fanOut.batch());
        try {
            callOthers();
            while (!run.isCancelled() && claim(claim)) {
                for (int i = 0; i < claim.size; i++) {
                    if (mayStart()) {
                        execute(claim, claim.indexes[i], claim.elements[i], 0);
                    } else {
                        records.cancelled();
                    }
                }
            }
        } catch (Throwable e) {
            breakDown(e);
        }
        return leave(worker, claim, start);
    }

    /** Whether an element may start now: without an interrupt that its source or a collector has left behind. */
    private boolean mayStart() {
        boolean _ = Thread.interrupted();
        return run.mayStartNow();
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
            fold = fanOut.isCollected() ? new Fold(run.calls.collector(task.number())) : null;
        } catch (Throwable e) {
            breakDown(e);
        }
        isOpen = true;
        run.frontier.opened(task.number());
    }

    private boolean claim(Claim claim) {
        if (feed != null) {
            return claimFed(feed, claim);
        }
        Elements all = elements;
        if (broken == null && all != null && all.claim(claim)) {
            return true;
        }
        isExhausted = true;
        run.frontier.withdraw(task.number());
        return false;
    }

    private synchronized boolean claimFed(Elements.Fed queue, Claim claim) {
        if (broken == null && queue.claim(claim)) {
            return true;
        }
        // What comes from now on makes the task ready again.
        isWaiting = true;
        isExhausted = isFeedOver || broken != null;
        run.frontier.withdraw(task.number());
        return false;
    }

    private void execute(Claim claim, long index, @Nullable Object element, int depth) {
        if (distinct != null && !distinct.isFirst(index, element)) {
            return;
        }
        Object value;
        try {
            value = run.calls.callEach(task.number(), element, run.values);
        } catch (Throwable thrown) {
            failed(index, element, thrown);
            if (distinct != null) {
                distinct.ended(element, false, thrown);
            }
            boolean _ = Thread.interrupted();
            return;
        }
        // An interrupt is meant for the element that was executed: the next one on this thread must not see it.
        boolean _ = Thread.interrupted();
        claim.executed++;
        record(index, element, value);
        pass(claim, index, value, depth);
        if (distinct != null) {
            distinct.ended(element, true, value);
        }
    }

    private void record(long index, @Nullable Object element, @Nullable Object value) {
        if (values != null) {
            values.set(index, value);
        }
        if (kept != null) {
            kept.set(index, element);
        }
        if (fold != null) {
            fold.add(index, value);
        }
    }

    /** Hands a value to the fan-outs over this one. */
    private void pass(Claim claim, long index, @Nullable Object value, int depth) {
        // The first comes last: the others' workers need not wait for what this one executes itself.
        for (int i = fed.size() - 1; i >= 0; i--) {
            Expansion next = fed.get(i);
            if (i == 0 && depth < MOST_DEPTH && next.isReleased() && mayStart()) {
                next.follow(claim, index, value, depth + 1);
            } else {
                next.push(index, value);
            }
        }
    }

    private boolean isReleased() {
        return isOpen || run.frontier.isReleased(task.number());
    }

    /** Executes an element on a worker that takes part in the fan-out before this one. */
    private void follow(Claim claim, long index, @Nullable Object element, int depth) {
        long start = System.nanoTime();
        long elsewhere = claim.elsewhere;
        long executed = claim.executed;
        claim.executed = 0;
        open(Worker.CURRENT.get(), start);
        try {
            if (broken == null) {
                execute(claim, index, element, depth);
            }
        } catch (Throwable e) {
            breakDown(e);
        }
        long nanos = System.nanoTime() - start;
        records.add(claim.executed, nanos - (claim.elsewhere - elsewhere));
        claim.elsewhere = elsewhere + nanos;
        claim.executed = executed;
    }

    private void push(long index, @Nullable Object element) {
        synchronized (this) {
            if (feed == null) {
                throw new IllegalStateException(task.name() + " is fed by nobody");
            }
            if (broken != null) {
                return;
            }
            feed.add(index, element);
            wake();
        }
        callOthers();
    }

    /** Takes note that the fan-out before this one has ended. */
    private synchronized void endFeed(boolean isLost) {
        isFeedOver = true;
        isFeedLost = isLost;
        wake();
    }

    /** Makes the task ready again, if it waits for more. */
    private void wake() {
        if (isWaiting && !hasEnded) {
            isWaiting = false;
            run.frontier.offer(task.number());
        }
    }

    /** An element that came to what an equal one did. */
    private void shared(long index, @Nullable Object element, boolean succeeded, @Nullable Object value) {
        if (!succeeded) {
            failed(index, element, value instanceof Throwable thrown ? thrown : new IllegalStateException("no cause"));
            return;
        }
        records.succeeded();
        record(index, element, value);
        for (Expansion next : fed) {
            next.push(index, value);
        }
    }

    private void failed(long index, @Nullable Object element, Throwable thrown) {
        if (run.isCancelled() && Interruption.isCauseOf(thrown)) {
            records.cancelled();
            return;
        }
        records.failed(index, element, thrown);
        passSkip(index, task.name());
        run.cancelFor(task.number(), thrown);
    }

    private void passSkip(long index, String because) {
        for (Expansion next : fed) {
            next.records.skipped(index, because);
            next.passSkip(index, because);
        }
    }

    /** Takes note of what went wrong with the task as a whole; on the thread that threw it. */
    void breakDown(Throwable thrown) {
        if (run.isCancelled() && Interruption.isCauseOf(thrown)) {
            records.cancelled();
            return;
        }
        broken = broken == null ? thrown : broken;
        run.cancelFor(task.number(), thrown);
    }

    private void callOthers() {
        if (run.crew.isCallable() && run.frontier.seemsReady()) {
            run.crew.call();
        }
    }

    private long leave(Worker worker, Claim claim, long start) {
        long now = System.nanoTime();
        records.add(claim.executed, now - start - claim.elsewhere);
        synchronized (this) {
            joined--;
            // While the feed goes on, workers of the fan-out before this one may execute elements of this one.
            boolean isOver = feed == null || isFeedOver;
            if (joined > 0 || hasEnded || !isOver || !(isExhausted || broken != null || run.isCancelled())) {
                return now;
            }
            hasEnded = true;
        }
        run.frontier.withdraw(task.number());
        return new ExpansionEnd(run, task, this).end(worker);
    }

    @Nullable
    Elements elements() {
        return elements;
    }

    @Nullable
    Throwable broken() {
        return broken;
    }

    @Nullable
    Fold fold() {
        return fold;
    }

    @Nullable
    ElementValues values() {
        return values;
    }

    @Nullable
    ElementValues kept() {
        return kept;
    }

    /** Ends the task if nobody has who took part; closes a stream that nobody came to open. */
    void settle(Worker owner) {
        if (isOpen && !hasEnded()) {
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

    private static void closeUnopened(BaseStream<?, ?> stream) {
        try {
            stream.close();
        } catch (RuntimeException _) {
            // There is no task to fail for it: the one that made the stream succeeded, and the other has not started.
        }
    }

    /** Whether all elements have been claimed, and each has succeeded. */
    boolean isWhole() {
        return isExhausted && !isFeedLost() && broken == null && records.haveAllSucceeded();
    }

    /** Whether the fan-out before this one ended without all of its elements. */
    synchronized boolean isFeedLost() {
        return isFeedLost;
    }

    boolean isDistinct() {
        return distinct != null;
    }

    String name() {
        return task.name();
    }

    /** The number of the task whose elements it takes. */
    int source() {
        return source;
    }

    /** Whether the task has ended, and with it all of its elements. For who ended it, and after the run. */
    boolean haveElementsEnded() {
        return haveElementsEnded;
    }

    void endFeeds(boolean isLost) {
        haveElementsEnded = !isLost;
        fed.forEach(next -> next.endFeed(isLost));
    }
}
