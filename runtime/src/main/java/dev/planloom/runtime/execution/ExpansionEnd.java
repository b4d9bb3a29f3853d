package dev.planloom.runtime.execution;

import dev.planloom.runtime.PlannedTask;
import org.jspecify.annotations.Nullable;

/** How a fan-out ends, on the thread of the last worker that took part. */
final class ExpansionEnd {
    private final Run run;
    private final PlannedTask task;
    private final Expansion expansion;
    private final ElementRecords records;

    ExpansionEnd(Run run, PlannedTask task, Expansion expansion) {
        this.run = run;
        this.task = task;
        this.expansion = expansion;
        records = expansion.results().records;
    }

    /** Ends the task, and leaves the worker the task that it may go on with; returns when it ended. */
    long end(Worker worker) {
        int number = task.number();
        Throwable broken = closed();
        if (broken == null && records.haveAllSucceeded() && expansion.isDrained()) {
            broken = succeed();
        }
        boolean isWhole = run.succeeded(number);
        if (broken != null) {
            run.endings.threw(number, broken);
        } else if (records.haveFailed()) {
            run.endings.elementsFailed(number, records.failure());
        } else if (!isWhole && run.isCancelled()) {
            run.endings.cancelled(number);
        } else if (!isWhole) {
            run.skipped(number, expansion.source());
        }
        long now = System.nanoTime();
        run.ends[number] = now;
        worker.next = next(number, broken, isWhole);
        expansion.endFeeds();
        return now;
    }

    private int next(int number, @Nullable Throwable broken, boolean succeeded) {
        if (succeeded) {
            return run.frontier.elementsSucceeded(number);
        }
        if (broken != null || run.isCancelled()) {
            return run.frontier.elementsLost(number);
        }
        return run.frontier.elementsFailed(number, records.haveFailed() ? number : expansion.source());
    }

    /** Closes the source; what has gone wrong with the fan-out as a whole, or null. */
    private @Nullable Throwable closed() {
        Throwable broken = expansion.broken();
        Elements elements = expansion.elements();
        if (elements == null) {
            return broken;
        }
        try {
            elements.close();
            return broken;
        } catch (Throwable e) {
            if (broken == null) {
                return e;
            }
            broken.addSuppressed(e);
            return broken;
        }
    }

    /** Ends the task with its value; what goes wrong with that, or null. */
    private @Nullable Throwable succeed() {
        try {
            Object value = expansion.results().value();
            run.requireElements(task.number(), value);
            run.values.end(task.number(), Values.SUCCEEDED, value);
            return null;
        } catch (Throwable e) {
            return e;
        }
    }
}
