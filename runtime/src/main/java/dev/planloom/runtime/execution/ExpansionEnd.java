package dev.planloom.runtime.execution;

import dev.planloom.runtime.PlannedTask;

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
        close();
        if (expansion.isWhole()) {
            succeed();
        }
        int number = task.number();
        Throwable broken = expansion.broken();
        boolean isCancelled = run.isCancelled();
        boolean isLost = false;
        int culprit = number;
        if (!run.succeeded(number)) {
            isLost = broken != null || isCancelled || expansion.isFeedLost();
            if (records.haveFailed()) {
                run.endings.failed(number, records.failure(broken));
            } else if (broken != null) {
                run.endings.failed(number, broken);
            } else if (isCancelled) {
                run.endings.cancelled(number);
            } else {
                culprit = run.frontier().culprit(expansion.source());
                run.skips().skipped(number, culprit);
            }
        }
        long now = System.nanoTime();
        run.times().ends[number] = now;
        worker.next = next(number, culprit, isLost);
        expansion.endFeeds(isLost);
        return now;
    }

    private int next(int number, int culprit, boolean isLost) {
        if (run.succeeded(number)) {
            return run.frontier().elementsSucceeded(number);
        }
        return isLost
                ? run.frontier().elementsLost(number, culprit)
                : run.frontier().elementsFailed(number, culprit);
    }

    @SuppressWarnings("ReferenceEquality") // an exception suppresses any but itself
    private void close() {
        Elements elements = expansion.elements();
        if (elements == null) {
            return;
        }
        try {
            elements.close();
        } catch (Throwable e) {
            Throwable broken = expansion.broken();
            if (broken != null && broken != e) {
                broken.addSuppressed(e);
            } else {
                expansion.breakDown(e);
            }
        }
    }

    /** Ends the task with its value, if there is one. */
    private void succeed() {
        try {
            Object value = expansion.results().value();
            run.requireElements(task.number(), value);
            run.values.end(task.number(), Values.SUCCEEDED, value);
        } catch (Throwable e) {
            expansion.breakDown(e);
        }
    }
}
