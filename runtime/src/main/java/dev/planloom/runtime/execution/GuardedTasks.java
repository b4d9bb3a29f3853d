package dev.planloom.runtime.execution;

import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.scheduling.ResourcePool;
import dev.planloom.runtime.scheduling.ResourceQueue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The guarded tasks of one run, and what guards the elements of its fan-outs. */
final class GuardedTasks {
    private final Run run;
    private final Guards guards;
    private final RunResources resources;
    private final @Nullable GuardedTask[] tasks;

    GuardedTasks(Run run, Guards guards) {
        this.run = run;
        this.guards = guards;
        ResourcePool pool = Objects.requireNonNull(run.pool(), "a plan with guarded tasks has a pool");
        resources = new RunResources(pool, new ResourceQueue(pool), guards);
        tasks = new GuardedTask[run.graph.size()];
        for (PlannedTask task : run.graph.tasks()) {
            if (Guards.isGuarded(task) && task.fanOut().isEmpty()) {
                tasks[task.number()] = new GuardedTask(run, task, guard(task), resources);
            }
        }
    }

    /** A guarded task; null if it is none, or a fan-out. */
    @Nullable
    GuardedTask of(int task) {
        return tasks[task];
    }

    /** Takes note that the run has ended, with tasks that waited for something if it was cancelled. */
    void close() {
        resources.queue().close();
    }

    /** What guards the elements of a fan-out; null if nothing does. */
    @Nullable
    GuardedElements elementsOf(PlannedTask fanOut, ElementCalls calls, ElementResults results) {
        return Guards.isGuarded(fanOut)
                ? new GuardedElements(run, fanOut.number(), guard(fanOut), resources, calls, results)
                : null;
    }

    private Guard guard(PlannedTask task) {
        return new Guard(run, task, guards.protection(task.number()));
    }
}
