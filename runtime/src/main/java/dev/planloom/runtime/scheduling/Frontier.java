package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.Layer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come: which tasks are ready, and which become ready when one ends. It starts nothing and waits for
 * nothing; whoever drives it (threads of this JVM, or something else) claims tasks, executes them, and says how they
 * ended.
 *
 * <p>In a dataflow frontier a task becomes ready when its last dependency has ended: each end is counted for
 * each dependent. In a layered one the driver opens a layer when all tasks of the layers before have ended. In both, a
 * task that needs the success of one that did not succeed is skipped in place of becoming ready, and so has ended.
 *
 * <p>A fan-out is claimed by several workers, begins with {@link #opened}, and ends with one of the methods named after
 * its elements.
 *
 * <p>A task that was claimed and has to wait for something else than other tasks (its turn, a permit, the time for another attempt)
 * is {@linkplain #postpone postponed}.
 *
 * <p>Thread-safe, with one call of {@link #ended}, or of what stands for it, for each task that was claimed.
 *
 * <p><b>Memory order.</b> {@link #blame} of a task is written before its end is counted for its dependents (or before the
 * driver opens the next layer), and read after the count that completes them: atomic updates of one location, each of
 * which reads the one before. What the executor of a dependency wrote is so visible to the executor of the dependent,
 * directly if it is the same, else through the {@link ReadySet}.
 */
public final class Frontier {
    private static final int[] NONE = {};

    // What has come to pass of a task: that it has ended, for all dependents; or first, for those that take its
    // elements one by one, that it has begun, and then, for the others, that its elements have ended.
    private static final int ENDED = 0;
    private static final int OPENED = 1;
    private static final int ELEMENTS_ENDED = 2;

    private final Wiring wiring;
    private final TaskOrder order;
    private final SkipListener skips;
    private final ReadySet ready;

    /** For each task whether it ever becomes ready; null if all do. With a task, all that it depends on are selected. */
    private final boolean @Nullable [] selected;

    /** How many dependencies of each task have ended, if it has several; null if layers are opened instead. */
    private final @Nullable AtomicIntegerArray inDegrees;

    private final Blame blame;

    /** How many tasks, and elements of tasks, were claimed and wait for something else than a worker. */
    private final AtomicInteger postponed = new AtomicInteger();

    private Frontier(
            Wiring wiring, TaskOrder order, boolean @Nullable [] selected, SkipListener skips, boolean isDataflow) {
        this.wiring = wiring;
        this.selected = selected;
        this.order = order;
        this.skips = skips;
        ready = new ReadySet(order, wiring.fanOuts());
        blame = new Blame(wiring.tasks());
        inDegrees = isDataflow ? new AtomicIntegerArray(wiring.tasks()) : null;
    }

    /**
     * A frontier whose layers are to be {@linkplain #open opened}.
     *
     * @param wiring the edges of the graph
     * @param order the order of its layers
     * @param selected for each task whether it is ever to become ready, and so are all that it depends on; null for all
     * @param skips hears of skipped tasks, but not of those that are not selected
     * @return a frontier without ready tasks
     */
    public static Frontier layered(Wiring wiring, TaskOrder order, boolean @Nullable [] selected, SkipListener skips) {
        return new Frontier(wiring, order, selected, skips, false);
    }

    /**
     * As {@link #layered(Wiring, TaskOrder, boolean[], SkipListener)}, for all tasks.
     *
     * @param wiring the edges of the graph
     * @param order the order of its layers
     * @param skips hears of skipped tasks
     * @return a frontier without ready tasks
     */
    public static Frontier layered(Wiring wiring, TaskOrder order, SkipListener skips) {
        return layered(wiring, order, null, skips);
    }

    /**
     * A frontier in which tasks become ready when their dependencies have ended.
     *
     * @param wiring the edges of the graph
     * @param order which of several ready tasks to take first
     * @param selected for each task whether it is ever to become ready, and so are all that it depends on; null for all
     * @param skips hears of skipped tasks, but not of those that are not selected
     * @return a frontier whose roots are ready
     */
    public static Frontier dataflow(Wiring wiring, TaskOrder order, boolean @Nullable [] selected, SkipListener skips) {
        Frontier frontier = new Frontier(wiring, order, selected, skips, true);
        frontier.addRoots();
        return frontier;
    }

    /**
     * As {@link #dataflow(Wiring, TaskOrder, boolean[], SkipListener)}, for all tasks.
     *
     * @param wiring the edges of the graph
     * @param order which of several ready tasks to take first
     * @param skips hears of skipped tasks
     * @return a frontier whose roots are ready
     */
    public static Frontier dataflow(Wiring wiring, TaskOrder order, SkipListener skips) {
        return dataflow(wiring, order, null, skips);
    }

    /**
     * A dataflow frontier for what is left of a sequence that was {@linkplain Sequence#close closed}. The task that was claimed last
     * counts as claimed from here.
     *
     * @param wiring the edges of a graph without fan-outs and conditions
     * @param order which of several ready tasks to take first
     * @param sequence the tasks, of which not all have ended
     * @param skips hears of skipped tasks
     * @return a frontier
     */
    public static Frontier rest(Wiring wiring, TaskOrder order, Sequence sequence, SkipListener skips) {
        Frontier frontier = new Frontier(wiring, order, null, skips, true);
        frontier.addRest(sequence);
        return frontier;
    }

    private void addRest(Sequence sequence) {
        int claimed = sequence.claimed();
        ReadyBatch batch = new ReadyBatch(ready);
        for (int position = claimed; position < wiring.tasks(); position++) {
            int task = sequence.taskAt(position);
            int ended = wiring.dependenciesBefore(task, claimed - 1, sequence);
            if (ended == wiring.inDegree(task)) {
                batch.take(order.positionOf(task));
            } else if (ended > 0 && inDegrees != null) {
                inDegrees.set(task, ended);
            }
        }
        batch.addAll();
    }

    private void addRoots() {
        ReadyBatch roots = new ReadyBatch(ready);
        for (int task = 0; task < wiring.tasks(); task++) {
            if (wiring.inDegree(task) == 0 && isSelected(task)) {
                roots.take(order.positionOf(task));
            }
        }
        roots.addAll();
    }

    /**
     * Makes the tasks of a layer ready, but for those to be skipped and those that are not selected. All tasks of the layers before have ended.
     *
     * @param layer a layer
     * @return how many tasks are ready
     */
    public int open(Layer layer) {
        return open(layer.first(), layer.end());
    }

    /**
     * As {@link #open(Layer)}, for the tasks of a layer that have not begun, where the others are executed in another way.
     *
     * @param first the number of the first of them
     * @param end the number after that of the last
     * @return how many tasks are ready
     */
    public int open(int first, int end) {
        ReadyBatch batch = new ReadyBatch(ready);
        int leftOut = 0;
        for (int task = first; task < end; task++) {
            if (!isSelected(task) || isSkipped(task)) {
                leftOut++;
            } else {
                batch.take(order.positionOf(task));
            }
        }
        batch.addAll();
        return end - first - leftOut;
    }

    /**
     * Makes the only task of a layer ready, unless it is to be skipped or is not selected. All tasks of the layers before have ended.
     *
     * @param task the task's number
     * @return whether it is ready; the caller, who has claimed it herewith, then executes it next
     */
    public boolean openSole(int task) {
        return isSelected(task) && !isSkipped(task);
    }

    /**
     * Makes a task ready again that was claimed and has not started.
     *
     * @param task the task's number
     */
    public void giveBack(int task) {
        if (!wiring.isFanOut(task)) {
            ready.add(order.positionOf(task));
        }
    }

    /**
     * Makes a fan-out ready again that was {@linkplain #withdraw withdrawn}: there are elements to claim.
     *
     * @param task the task's number
     */
    public void offer(int task) {
        ready.add(order.positionOf(task));
    }

    /**
     * Takes note that a task that was claimed, or an element of a fan-out, cannot go on yet: {@link #resume} will be called for
     * it once.
     */
    public void postpone() {
        postponed.incrementAndGet();
    }

    /**
     * Makes a task ready again that was {@linkplain #postpone postponed}, itself or an element of it.
     *
     * @param task the task's number
     */
    public void resume(int task) {
        ready.add(order.positionOf(task)); // before it counts no more: who sees the count sees a task that is ready
        postponed.decrementAndGet();
    }

    /**
     * Takes note that an element of a fan-out that was {@linkplain #postpone postponed} does not go on: its fan-out has ended.
     */
    public void forget() {
        postponed.decrementAndGet();
    }

    /**
     * Whether a task will become ready although none runs, and even if none is ready. To be asked before {@link #hasReady}.
     *
     * @return true if one was postponed during the whole call
     */
    public boolean hasPostponed() {
        return postponed.get() > 0;
    }

    /**
     * Claims a ready task, which the caller then executes. A fan-out stays ready, for others to take part, until it is
     * {@linkplain #withdraw withdrawn}.
     *
     * @param cursor the caller's own
     * @return a task's number, or -1 if no task was found
     */
    public int claim(Cursor cursor) {
        int position = ready.claim(cursor);
        return position < 0 ? -1 : order.taskAt(position);
    }

    /**
     * Takes a fan-out from the ready tasks, if it is one of them: there is nothing in it to claim.
     *
     * @param task the task's number
     */
    public void withdraw(int task) {
        ready.remove(order.positionOf(task));
    }

    /**
     * Takes note that the elements of a fan-out are known, or become known from now on: tasks that are executed for each
     * of its own elements may become ready by it.
     *
     * @param task the task's number
     */
    public void opened(int task) {
        if (inDegrees != null) {
            ReadyBatch batch = new ReadyBatch(ready);
            release(task, OPENED, inDegrees, batch);
            batch.addAll();
        }
    }

    /**
     * Whether all that a task waits for has ended.
     *
     * @param task the number of a task that waits for the opening of a fan-out, which has come
     * @return true if it is ready, or has been, and is not skipped
     */
    public boolean isReleased(int task) {
        return inDegrees != null
                && (wiring.inDegree(task) == 1 || inDegrees.get(task) == wiring.inDegree(task))
                && wiring.firstUnmet(task, blame, skips) < 0;
    }

    /**
     * As {@link #ended}, for a fan-out that was {@linkplain #opened opened} and whose elements succeeded.
     *
     * @param task the task's number
     * @return as {@link #ended}
     */
    public int elementsSucceeded(int task) {
        return elementsEnded(task);
    }

    /**
     * As {@link #ended}, for a fan-out that was {@linkplain #opened opened} and some of whose elements did not succeed.
     *
     * @param task the task's number
     * @param culprit the number of the task to blame
     * @return as {@link #ended}
     */
    public int elementsFailed(int task, int culprit) {
        blame.putElements(task, culprit);
        return elementsEnded(task);
    }

    /**
     * As {@link #ended}, for a fan-out that was {@linkplain #opened opened} and not all of whose elements are known.
     *
     * @param task the task's number
     * @param culprit the number of the task to blame
     * @return as {@link #ended}
     */
    public int elementsLost(int task, int culprit) {
        blame.put(task, culprit);
        return elementsEnded(task);
    }

    /**
     * The task to blame that another has not succeeded.
     *
     * @param task the number of a task that has ended and has not succeeded
     * @return a task's number: the same, or that of one that it depends on
     */
    public int culprit(int task) {
        return blame.of(task);
    }

    private int elementsEnded(int task) {
        if (inDegrees == null) {
            return -1;
        }
        ReadyBatch batch = new ReadyBatch(ready);
        release(task, ELEMENTS_ENDED, inDegrees, batch);
        return next(batch.addAllButFirst());
    }

    /**
     * Takes note that a task has ended; tasks that become ready by it can be claimed from now on, but for one.
     *
     * @param task the task's number
     * @param succeeded whether it succeeded
     * @return a task that became ready and that the caller, who has claimed it herewith, executes next; or -1
     */
    public int ended(int task, boolean succeeded) {
        if (!succeeded) {
            blame.put(task, task);
        }
        if (inDegrees == null) {
            return -1;
        }
        int first = wiring.firstDependent(task);
        int dependents = wiring.firstDependent(task + 1) - first;
        if (dependents > 1 || !blame.isEmpty() || wiring.hasConditions()) {
            ReadyBatch batch = new ReadyBatch(ready);
            release(task, ENDED, inDegrees, batch);
            return next(batch.addAllButFirst());
        }
        // As below, for the many tasks with one dependent or none.
        if (dependents == 0 || !isSelected(wiring.dependent(first)) || !isLastFor(wiring.dependent(first), inDegrees)) {
            return -1;
        }
        return next(order.positionOf(wiring.dependent(first)));
    }

    /** The task at a position, which became ready, if the caller is to execute it next; else adds it, and gives -1. */
    private int next(int position) {
        if (position < 0) {
            return -1;
        }
        int task = order.taskAt(position);
        if (ready.hasBefore(position)) {
            ready.add(position);
            return -1;
        }
        if (wiring.isFanOut(task)) {
            ready.add(position); // for others to take part
        }
        return task;
    }

    /** Counts what has come to pass of a task, and the end of those that are skipped by it, for their dependents. */
    private void release(int task, int what, AtomicIntegerArray ended, ReadyBatch batch) {
        int[] skipped = NONE;
        int rest = 0;
        int current = task;
        int ofCurrent = what;
        while (true) {
            int end = wiring.firstDependent(current + 1);
            for (int i = wiring.firstDependent(current); i < end; i++) {
                int dependent = wiring.dependent(i);
                if (wiring.isPipelined(i) ? ofCurrent == ELEMENTS_ENDED : ofCurrent == OPENED) {
                    continue;
                }
                if (!isSelected(dependent) || !isLastFor(dependent, ended)) {
                    continue;
                }
                if (isSkipped(dependent)) {
                    skipped = rest < skipped.length ? skipped : Arrays.copyOf(skipped, 2 * rest + 8);
                    skipped[rest++] = dependent;
                } else {
                    batch.take(order.positionOf(dependent));
                }
            }
            if (rest == 0) {
                return;
            }
            current = skipped[--rest];
            ofCurrent = ENDED;
        }
    }

    /** Whether the dependency that ended now was the last that a task waited for. */
    private boolean isLastFor(int task, AtomicIntegerArray ended) {
        int inDegree = wiring.inDegree(task);
        return inDegree == 1 || ended.incrementAndGet(task) == inDegree;
    }

    /**
     * Whether there seems to be a ready task that nobody has claimed. May miss one for a moment, until the call of {@link
     * #claim} that hides it has returned.
     *
     * @return true if there was one
     */
    public boolean seemsReady() {
        return !ready.seemsEmpty();
    }

    /**
     * Whether there is a ready task that nobody has claimed.
     *
     * @return true if one was there during the whole call
     */
    public boolean hasReady() {
        return !ready.isEmpty();
    }

    private boolean isSelected(int task) {
        return selected == null || selected[task];
    }

    /** Skips a task all of whose dependencies have ended, if one of them had to succeed, or to say yes, and did not. */
    private boolean isSkipped(int task) {
        int unmet = blame.isEmpty() && !wiring.hasConditions() ? -1 : wiring.firstUnmet(task, blame, skips);
        if (unmet < 0) {
            return false;
        }
        int culprit = blame.isOn(unmet, false) ? blame.of(unmet) : unmet;
        blame.put(task, culprit);
        skips.skipped(task, culprit);
        return true;
    }
}
