package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.Sequence;

/**
 * When the tasks of a run started and ended, as readings of {@link System#nanoTime}, and on which workers; by their numbers.
 *
 * <p>The slots of a task are written by the worker that executes it, and read by the caller after the run, as {@link Values}
 * are.
 */
final class TaskTimes {
    final long[] starts;
    final long[] ends;

    /** The number of the worker that executed each task, plus one; 0 for a task that has not started. */
    private final int[] executors;

    TaskTimes(int tasks) {
        starts = new long[tasks];
        ends = new long[tasks];
        executors = new int[tasks];
    }

    /**
     * Of tasks that the owner executed one after the other.
     *
     * @param sequence the tasks
     * @param begun how many of them have begun
     * @param ended how many of them have ended
     * @param times when the first started, and then when each ended
     */
    static TaskTimes of(Sequence sequence, int begun, int ended, long[] times) {
        TaskTimes all = new TaskTimes(sequence.tasks());
        for (int position = 0; position < begun; position++) {
            int task = sequence.taskAt(position);
            all.started(task, 0, times[position]);
            all.ends[task] = times[position < ended ? position + 1 : position];
        }
        return all;
    }

    /** Takes note that a worker has begun with a task. */
    void started(int task, int worker, long start) {
        starts[task] = start;
        ends[task] = start;
        executors[task] = worker + 1;
    }

    boolean hasStarted(int task) {
        return executors[task] > 0;
    }

    /** The number of the worker that executed a task. */
    int executor(int task) {
        return executors[task] - 1;
    }
}
