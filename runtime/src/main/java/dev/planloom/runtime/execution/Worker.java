package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.Cursor;
import dev.planloom.runtime.scheduling.ResourceNeeds;
import dev.planloom.runtime.scheduling.ResourcePool;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/** One of the subtasks that execute the tasks of a run. The owner is worker 0. */
final class Worker {
    /** The worker that executes the current task; threads that the task forks in a scope inherit it. */
    static final ScopedValue<Worker> CURRENT = ScopedValue.newInstance();

    /** That no task is being executed. */
    static final int NO_TASK = -1;

    final Run run;
    final int number;

    /** Where {@link #task} stands in its array: in the middle, so that no neighbour in memory shares its cache line. */
    private static final int MIDDLE = 8;

    /**
     * The task that is being executed, for whoever looks on: written by the worker, without a fence. Of longs, as the set of
     * ready tasks is: an array of ints would be one more class for the first run of a JVM to load and link.
     */
    private final AtomicLongArray task = new AtomicLongArray(2 * MIDDLE);

    /** The task to go on with after a fan-out whose last worker this was; confined to the worker's thread. */
    int next = NO_TASK;

    /** The worker's thread, once it has one; guarded by the run's {@link Crew}. */
    @Nullable
    Thread thread;

    /** Whether it has been called to work and has not heard yet; guarded by the run's {@link Crew}. */
    boolean isCalled;

    /** Whether a run inside its task uses its permit; guarded by the {@link Budget}. */
    boolean isLent;

    /** What the task holds, as a pool of the runs inside it, and of which task; guarded by this. */
    private @Nullable ResourcePool held;

    private @Nullable ResourceNeeds heldNeeds;

    /** Among how many workers it looks for tasks, and where; made when it first does, confined to the worker's thread. */
    private final int workers;

    private @Nullable Cursor cursor;

    Worker(Run run, int number, int workers) {
        this.run = run;
        this.number = number;
        this.workers = workers;
        task(NO_TASK);
    }

    Cursor cursor() {
        Cursor known = cursor;
        if (known == null) {
            known = new Cursor(number, workers);
            cursor = known;
        }
        return known;
    }

    int task() {
        return (int) task.getOpaque(MIDDLE);
    }

    void task(int number) {
        task.setOpaque(MIDDLE, number);
    }

    /**
     * What the worker's task holds, as a pool that the runs inside it share. When one task has ended, so have these runs: the
     * next task with the same needs finds the pool unused.
     */
    synchronized ResourcePool held(ResourceNeeds needs, ResourcePool outer) {
        ResourcePool known = held;
        if (known == null || !needs.equals(heldNeeds)) {
            known = ResourcePool.heldBy(needs, outer);
            held = known;
            heldNeeds = needs;
        }
        return known;
    }
}
