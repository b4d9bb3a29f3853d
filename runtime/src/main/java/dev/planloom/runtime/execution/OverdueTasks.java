package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunReport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Warns of tasks that do not end although their run is cancelled: one warning for each when a second has passed, and again
 * each time that the wait has doubled.
 */
final class OverdueTasks {
    private static final long FIRST_WAIT = TimeUnit.SECONDS.toNanos(1);

    private final Run run;
    private final long since;
    private long wait = FIRST_WAIT;

    OverdueTasks(Run run, long now) {
        this.run = run;
        since = now;
    }

    /** Warns if it is time to, and says after how many nanoseconds it is to be called again. */
    long warn(long now) {
        long waited = now - since;
        if (waited >= wait) {
            wait *= 2;
            for (Worker worker : run.workersSoFar()) {
                warnOf(worker, Duration.ofNanos(waited).toSeconds());
            }
        }
        return wait - waited;
    }

    private void warnOf(Worker worker, long seconds) {
        Thread thread = run.threads.of(worker.number);
        int task = worker.task();
        if (thread == null || task == Worker.NO_TASK) {
            return;
        }
        warn(run, task, thread, seconds, "it was interrupted");
    }

    /** Warns that a task has not ended so many seconds after something has happened. */
    static void warn(Run run, int task, Thread thread, long seconds, String since) {
        StringBuilder text = new StringBuilder("task '" + run.name(task) + "' of " + run.graph.name()
                + " did not stop: it has not ended in the " + seconds + " s since " + since
                + ", and the run waits for it. It is at");
        for (StackTraceElement element : thread.getStackTrace()) {
            text.append(System.lineSeparator()).append("\tat ").append(element);
        }
        Logger logger = System.getLogger(RunReport.class.getPackageName());
        logger.log(Level.WARNING, text.toString());
    }
}
