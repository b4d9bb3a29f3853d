package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.ResourceNeeds;
import dev.planloom.runtime.scheduling.ResourcePool;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands among the runs around and inside it: it is cancelled with those around it, and starts no task after
 * their deadlines.
 */
final class Nesting {
    private final Run run;
    private final @Nullable Run outer;

    /** The runs inside tasks of this one that have not ended; guarded by itself. */
    private final List<Run> inner = new ArrayList<>(0);

    Nesting(Run run, @Nullable Run outer) {
        this.run = run;
        this.outer = outer;
    }

    /**
     * What the tasks of a run use while they run, and those of the runs inside them.
     *
     * @param host the worker inside whose task the run is; null if there is none
     * @param isUsed whether the plan, or the options, speak of what tasks use
     * @return null if the plan uses nothing, nor does one around it
     * @throws IllegalArgumentException as {@link ResourcePool#of}
     * @throws IllegalStateException as {@link ResourcePool#of}
     */
    static @Nullable ResourcePool pool(Run run, @Nullable Worker host, boolean isUsed) {
        ResourcePool outer = host == null ? null : poolOf(host, isUsed);
        return isUsed ? ResourcePool.of(run.graph, run.options.limits(), outer) : outer;
    }

    /** What the runs inside a worker's task use: what the task holds if it holds something, else what its own run does. */
    private static @Nullable ResourcePool poolOf(Worker host, boolean isUsed) {
        ResourceNeeds held = host.run.needs(host.task());
        ResourcePool pool = isUsed ? host.run.nesting().sharedPool() : host.run.pool();
        return held == null || held.isEmpty() || pool == null ? pool : host.held(held, pool);
    }

    /** The pool of this run: if nobody has used anything so far, that of the outermost one, so that all inside it share it. */
    private ResourcePool sharedPool() {
        ResourcePool known = run.pool();
        return known != null || outer == null ? run.madePool() : outer.nesting().sharedPool();
    }

    /** When the first deadline passes, this run's own or that of a run around it; in nanoseconds from its origin. */
    long deadlineNanos(long own) {
        if (outer == null || outer.deadlineNanos() == Long.MAX_VALUE) {
            return own;
        }
        return Math.min(own, outer.deadlineNanos() - (run.origin - outer.origin));
    }

    /** Cancels the run whose deadline has passed: this one, or one around it and so this one too. */
    void deadlinePassed(long now) {
        if (now - run.origin >= run.ownDeadlineNanos()) {
            run.cancel(Cancellation.DEADLINE);
        } else if (outer != null) {
            outer.nesting().deadlinePassed(now);
        }
    }

    /** Joins the run around this one, if there is one. */
    void join() {
        if (outer == null) {
            return;
        }
        List<Run> siblings = outer.nesting().inner;
        synchronized (siblings) {
            siblings.add(run);
        }
        Cancellation cancelled = outer.cancellation();
        if (cancelled != null) {
            run.cancel(Cancellation.of(outer.graph.name(), cancelled));
        }
    }

    void leave() {
        Nesting around = outer == null ? null : outer.knownNesting(); // null if this run could not join it
        if (around != null) {
            synchronized (around.inner) {
                around.inner.remove(run);
            }
        }
    }

    /** Cancels the runs inside this one, which has been cancelled. One that joins from now on sees that itself. */
    void cancelInner(Cancellation reason) {
        List<Run> all;
        synchronized (inner) {
            all = List.copyOf(inner);
        }
        for (Run each : all) {
            each.cancel(Cancellation.of(run.graph.name(), reason));
        }
    }
}
