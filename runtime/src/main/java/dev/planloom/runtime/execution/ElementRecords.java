package dev.planloom.runtime.execution;

import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.ElementsReport;
import dev.planloom.runtime.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the elements of a fan-out that did not succeed, and how many there were. Thread-safe. */
final class ElementRecords {
    private static final int MOST_FAILURES = 10;
    private static final int MOST_TEXT = 60;

    /** Whether the outcome of each element is kept, for a task that takes them. */
    private final boolean keepsAll;

    // Guarded by this.
    private final List<ElementFailedException> first = new ArrayList<>(0);
    private final Map<Long, Outcome<@Nullable Object>> outcomes = new HashMap<>(0);
    private long succeeded;
    private long failed;
    private long skipped;
    private long cancelled;
    private long retries;
    private long nanos;

    ElementRecords(boolean keepsAll) {
        this.keepsAll = keepsAll;
    }

    /** Takes note of what a worker has done. */
    synchronized void add(long executed, long workNanos) {
        succeeded += executed;
        nanos += workNanos;
    }

    synchronized void succeeded() {
        succeeded++;
    }

    synchronized void failed(long index, @Nullable Object element, Attempt.Failed attempt) {
        if (first.size() < MOST_FAILURES) {
            first.add(new ElementFailedException(index, text(element), attempt.cause()));
        }
        failed++;
        if (keepsAll) {
            outcomes.put(index, attempt.outcome());
        }
    }

    synchronized void skipped(long index, String because) {
        skipped++;
        if (keepsAll) {
            outcomes.put(index, new Outcome.Skipped<>(because));
        }
    }

    synchronized void retried() {
        retries++;
    }

    synchronized void cancelled() {
        cancelled++;
    }

    synchronized boolean haveFailed() {
        return failed > 0;
    }

    synchronized boolean haveAllSucceeded() {
        return failed + skipped + cancelled == 0;
    }

    synchronized long drawn() {
        return succeeded + failed + skipped + cancelled;
    }

    /** The first failure, which has the others suppressed from now on, and what else went wrong. To be called once. */
    synchronized ElementFailedException failure(@Nullable Throwable broken) {
        ElementFailedException failure = first.getFirst();
        first.subList(1, first.size()).forEach(failure::addSuppressed);
        if (broken != null) {
            failure.addSuppressed(broken);
        }
        return failure;
    }

    /** The outcome of an element that did not succeed; null if it did. */
    synchronized @Nullable Outcome<@Nullable Object> outcome(long index) {
        return outcomes.get(index);
    }

    synchronized ElementsReport report() {
        return new ElementsReport(drawn(), succeeded, failed, skipped, retries, Duration.ofNanos(nanos), first);
    }

    /** An element in a few words. */
    static String text(@Nullable Object element) {
        if (element == null) {
            return "null";
        }
        String text;
        try {
            text = String.valueOf(element.toString()); // which may return null
        } catch (RuntimeException | StackOverflowError e) {
            return "a " + element.getClass().getName() + ", whose toString throws "
                    + e.getClass().getName();
        }
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
    }
}
