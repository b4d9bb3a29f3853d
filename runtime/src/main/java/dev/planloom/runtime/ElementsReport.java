package dev.planloom.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What became of the elements of a fan-out in a run.
 *
 * @param drawn how many there were, as far as they were drawn
 * @param succeeded for how many the method returned; for equal elements that share one execution, all of them
 * @param failed for how many the method threw
 * @param skipped for how many it was not called, since what they were to be had failed itself
 * @param retries how many further attempts there were for elements that had failed
 * @param time the sum of the times that workers spent on them
 * @param failures some of those that failed: the ten that did so first
 */
public record ElementsReport(
        long drawn,
        long succeeded,
        long failed,
        long skipped,
        long retries,
        Duration time,
        List<ElementFailedException> failures) {
    /**
     * Makes a report.
     *
     * @throws NullPointerException if {@code time} or {@code failures} is null
     */
    public ElementsReport {
        Objects.requireNonNull(time, "time");
        failures = List.copyOf(failures);
    }

    /** Which elements failed, as a clause: {@code "elements 3, 17 and 4 others of 100 failed"}; failures are not empty. */
    String failedElements() {
        String known =
                failures.stream().map(failure -> Long.toString(failure.index())).collect(Collectors.joining(", "));
        long others = failed - failures.size();
        return (failed == 1 ? "element " : "elements ") + known + (others > 0 ? " and " + others + " others" : "")
                + " of " + drawn + " failed";
    }
}
