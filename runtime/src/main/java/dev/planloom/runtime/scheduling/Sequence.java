package dev.planloom.runtime.scheduling;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a run one after the other, in an order in which each comes after those that it depends on. As long as a single
 * worker executes them and all succeed, nothing has to be counted, and none looked for: what is ready is known by the
 * order. Whoever {@linkplain #close closes} it goes on with a {@link Frontier} for the rest.
 *
 * <p>It starts nothing and waits for nothing. The worker claims from it; any thread may close it meanwhile.
 *
 * <p><b>Memory order.</b> Each claim is an atomic update of one location, and so is the closing: so a task is claimed from
 * the sequence or from the frontier, and never from both. Who closes it reads from the last claim, and so sees what the
 * worker did before that: all tasks but the one that was claimed last have ended, and their values are visible.
 */
public final class Sequence {
    /** What {@link #close} returns when no task is left, and none runs. */
    public static final int OVER = -1;

    private static final int OVER_STATE = Integer.MAX_VALUE;

    private final int tasks;

    /** Null for the order of the tasks' numbers. */
    private final @Nullable TaskOrder order;

    /** How many tasks have been claimed; the complement of that when it is closed. */
    private final AtomicInteger claimed = new AtomicInteger();

    private Sequence(int tasks, @Nullable TaskOrder order) {
        this.tasks = tasks;
        this.order = order;
    }

    /**
     * All tasks of a graph in the order of their numbers, which is that of its layers.
     *
     * @param tasks how many there are
     * @return a sequence of which none is claimed
     */
    public static Sequence byNumber(int tasks) {
        return new Sequence(tasks, null);
    }

    /**
     * All tasks of a graph in an order.
     *
     * @param order one in which each task stands after those that it depends on, as by longest path
     * @return a sequence of which none is claimed
     */
    public static Sequence by(TaskOrder order) {
        return new Sequence(order.tasks(), order);
    }

    /**
     * How many tasks there are.
     *
     * @return a number of tasks
     */
    public int tasks() {
        return tasks;
    }

    /**
     * The task at a position.
     *
     * @param position from 0
     * @return a task's number
     */
    public int taskAt(int position) {
        return order == null ? position : order.taskAt(position);
    }

    /**
     * Claims a task, which the caller then executes. All before it have succeeded.
     *
     * @param position how many have been claimed before
     * @return false if the sequence is closed
     */
    public boolean claim(int position) {
        return claimed.compareAndSet(position, position + 1);
    }

    /**
     * Says that all tasks have been claimed and have succeeded.
     *
     * @return false if the sequence is closed
     */
    public boolean end() {
        return claimed.compareAndSet(tasks, OVER_STATE);
    }

    /**
     * Closes the sequence: no more tasks are claimed from it. Closing it again changes nothing.
     *
     * @return how many tasks have been claimed, of which all but the last have succeeded; {@link #OVER} after {@link #end}
     */
    public int close() {
        while (true) {
            int known = claimed.get();
            if (known == OVER_STATE) {
                return OVER;
            }
            if (known < 0 || claimed.compareAndSet(known, ~known)) {
                return known < 0 ? ~known : known;
            }
        }
    }

    /**
     * How many tasks have been claimed.
     *
     * @return a number of tasks
     */
    public int claimed() {
        int known = claimed.get();
        return known < 0 ? ~known : Math.min(known, tasks);
    }

    int positionOf(int task) {
        return order == null ? task : order.positionOf(task);
    }
}
