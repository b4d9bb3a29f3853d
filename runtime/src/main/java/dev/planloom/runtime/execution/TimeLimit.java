package dev.planloom.runtime.execution;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time that one attempt of a task may take. When it is up, the thread is interrupted, once, and never after the attempt has
 * ended; then a warning follows after a second, and again each time that the wait has doubled, until it has.
 */
final class TimeLimit implements Runnable {
    private static final long FIRST_WAIT = TimeUnit.SECONDS.toNanos(1);

    private final Run run;
    private final int task;
    private final Thread thread = Thread.currentThread();

    // Guarded by this.
    private Timers.@Nullable Timer timer;
    private boolean hasEnded;
    private boolean isUp;
    private long waited;

    private TimeLimit(Run run, int task) {
        this.run = run;
        this.task = task;
    }

    /** Begins an attempt on the current thread. */
    static TimeLimit begin(Run run, int task, Duration time) {
        TimeLimit limit = new TimeLimit(run, task);
        limit.goOffAfter(TimeUnit.NANOSECONDS.convert(time));
        return limit;
    }

    private synchronized void goOffAfter(long nanos) {
        timer = run.after(nanos, this);
    }

    /** Takes note that the time is up, or that as much has passed again since. */
    @Override
    public synchronized void run() {
        if (hasEnded) {
            return;
        }
        if (!isUp) {
            isUp = true;
            thread.interrupt();
            goOffAfter(FIRST_WAIT);
            return;
        }
        waited = waited == 0 ? FIRST_WAIT : 2 * waited;
        OverdueTasks.warn(run, task, thread, Duration.ofNanos(waited).toSeconds(), "its time was up");
        goOffAfter(waited);
    }

    /** Ends the attempt, on its thread, which from now on gets no interrupt from here; says whether the time was up. */
    synchronized boolean end() {
        hasEnded = true;
        if (timer != null && run.timers != null) {
            run.timers.cancel(timer);
        }
        return isUp;
    }
}
