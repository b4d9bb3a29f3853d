package dev.planloom.runtime.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do at given times. Its caller does it, who waits for the run anyway: no further thread is needed, and no
 * worker is kept from its task. Thread-safe.
 */
final class Timers {
    /** Cancelled timers are swept out when there are more than these, and more than half of all. */
    private static final int FEW = 64;

    /** Further ahead no timer is set: times are compared by their difference, which must not overflow. It is 146 years. */
    private static final long MOST_NANOS = Long.MAX_VALUE / 2;

    /** Something to do at a time. */
    static final class Timer implements Comparable<Timer> {
        private final long due;
        private final Runnable action;

        /** Guarded by the timers. */
        private boolean isOver;

        private Timer(long due, Runnable action) {
            this.due = due;
            this.action = action;
        }

        @Override
        public int compareTo(Timer other) {
            return Long.signum(due - other.due);
        }
    }

    private final Parking time;
    private final RunEnd end;

    // Guarded by this.
    private @Nullable PriorityQueue<Timer> queue; // null before the first timer
    private int cancelled;

    Timers(Parking time, RunEnd end) {
        this.time = time;
        this.end = end;
    }

    /** Sets a timer for so many nanoseconds from now. */
    Timer after(long nanos, Runnable action) {
        Timer timer = new Timer(time.nanoTime() + Math.min(nanos, MOST_NANOS), action);
        boolean isNext;
        synchronized (this) {
            PriorityQueue<Timer> all = queue == null ? new PriorityQueue<>() : queue;
            queue = all;
            all.add(timer);
            isNext = timer.equals(all.peek());
        }
        if (isNext) {
            end.wakeCaller();
        }
        return timer;
    }

    /** Takes note that a timer is not needed, if it has not gone off. */
    synchronized void cancel(Timer timer) {
        if (timer.isOver) {
            return;
        }
        timer.isOver = true;
        cancelled++;
        if (queue != null && cancelled > FEW && cancelled > queue.size() / 2) {
            queue.removeIf(each -> each.isOver);
            cancelled = 0;
        }
    }

    /** Does what is due; says after how many nanoseconds something else will be. To be called by the run's caller alone. */
    long run() {
        List<Timer> due = List.of();
        long next = Long.MAX_VALUE;
        synchronized (this) {
            if (queue != null) {
                due = new ArrayList<>(0);
                next = takeDue(queue, due);
            }
        }
        for (Timer timer : due) {
            timer.action.run();
        }
        return due.isEmpty() ? next : 0;
    }

    /** Takes what is due; says after how many nanoseconds something else will be. */
    private long takeDue(PriorityQueue<Timer> all, List<Timer> due) {
        long now = time.nanoTime();
        while (!all.isEmpty()) {
            Timer first = all.element();
            if (first.due - now > 0 && !first.isOver) {
                return first.due - now;
            }
            all.remove();
            cancelled -= first.isOver ? 1 : 0;
            if (!first.isOver) {
                first.isOver = true;
                due.add(first);
            }
        }
        return Long.MAX_VALUE;
    }
}
