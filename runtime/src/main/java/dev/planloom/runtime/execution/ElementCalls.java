package dev.planloom.runtime.execution;

import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.PlannedTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Executes the elements of one fan-out, and hands what they come to on to the fan-outs over it. Thread-safe.
 *
 * <p>Under the dataflow schedule, whoever executed an element goes on with that of the fan-out after it, if this has all else
 * that it needs; so a pipeline holds no more values than it must. The others are queued, and wait for a worker.
 */
final class ElementCalls {
    /** How many fan-outs over one another a worker follows with one element; a queue takes what comes after. */
    private static final int MOST_DEPTH = 16;

    private final Run run;
    private final PlannedTask task;
    private final ElementResults results;
    private final @Nullable DistinctElements distinct;

    /** The fan-outs over this one; not changed once the run has begun. */
    private final List<Expansion> fed = new ArrayList<>(0);

    ElementCalls(Run run, PlannedTask task, ElementResults results) {
        this.run = run;
        this.task = task;
        this.results = results;
        distinct = task.fanOut().orElseThrow().isDistinct() ? new DistinctElements(this::shared) : null;
    }

    /** Adds a fan-out over this one. */
    void feed(Expansion next) {
        fed.add(next);
    }

    List<Expansion> fed() {
        return fed;
    }

    /** Whether an element may start now: without an interrupt that its source or a collector has left behind. */
    boolean mayStart() {
        boolean _ = Thread.interrupted();
        return run.mayStartNow();
    }

    /** Executes an element, unless an equal one has been. */
    void execute(Claim claim, long index, @Nullable Object element, int depth) {
        if (!isFirst(index, element)) {
            return;
        }
        Object value;
        try {
            value = run.calls.callEach(task.number(), element, run.values);
        } catch (Throwable thrown) {
            boolean isCancelled = run.isCancelled() && Interruption.isCauseOf(thrown);
            ended(claim, index, element, isCancelled ? new Attempt.Cancelled() : new Attempt.Failed(thrown), depth);
            boolean _ = Thread.interrupted();
            return;
        }
        // An interrupt is meant for the element that was executed: the next one on this thread must not see it.
        boolean _ = Thread.interrupted();
        succeeded(claim, index, element, value, depth);
    }

    /** Whether an element is to be executed; or else it comes to what an equal one does. */
    boolean isFirst(long index, @Nullable Object element) {
        return distinct == null || distinct.isFirst(index, element);
    }

    /** Ends an element, and those equal to it. */
    void ended(Claim claim, long index, @Nullable Object element, Attempt attempt, int depth) {
        switch (attempt) {
            case Attempt.Succeeded(Object value) -> {
                succeeded(claim, index, element, value, depth);
                return;
            }
            case Attempt.Failed failed -> failed(index, element, failed);
            case Attempt.Cancelled _ -> results.records.cancelled();
        }
        if (distinct != null) {
            distinct.ended(element, attempt);
        }
    }

    /** As {@link #ended}, without an object for each element. */
    private void succeeded(Claim claim, long index, @Nullable Object element, @Nullable Object value, int depth) {
        claim.executed++;
        results.add(index, element, value);
        pass(claim, index, value, depth);
        if (distinct != null) {
            distinct.ended(element, new Attempt.Succeeded(value));
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

    /** An element that came to what an equal one did. */
    private void shared(long index, @Nullable Object element, Attempt attempt) {
        switch (attempt) {
            case Attempt.Succeeded(Object value) -> {
                results.records.succeeded();
                results.add(index, element, value);
                for (Expansion next : fed) {
                    next.push(index, value);
                }
            }
            case Attempt.Failed failed -> failed(index, element, failed);
            case Attempt.Cancelled _ -> results.records.cancelled();
        }
    }

    private void failed(long index, @Nullable Object element, Attempt.Failed attempt) {
        results.records.failed(index, element, attempt);
        skip(index, task.name());
        run.endings.cancelFor(task.number(), attempt.cause());
        if (!run.listeners().isEmpty()) {
            String text = ElementRecords.text(element);
            run.listeners().taskFailed(task.number(), new ElementFailedException(index, text, attempt.cause()));
        }
    }

    /** Tells the fan-outs over this one that there is no value for an element. */
    void skip(long index, String because) {
        for (Expansion next : fed) {
            next.skip(index, because);
        }
    }
}
