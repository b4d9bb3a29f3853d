package dev.planloom.runtime;

import java.time.Duration;
import java.util.List;

/**
 * Thrown by a run whose deadline passed before all of its tasks had ended. Tasks that failed after the deadline are
 * suppressed exceptions.
 */
public final class PlanTimeoutException extends PlanException {
    private static final long serialVersionUID = 1L;

    /** The time from the start of the run. */
    private final Duration deadline;

    /** The names of the tasks that were running when the deadline passed. */
    private final String[] stillRunning;

    /**
     * Makes an exception.
     *
     * @param deadline the deadline that passed
     * @param stillRunning the names of the tasks that were running then
     * @param report the report of the run
     */
    public PlanTimeoutException(Duration deadline, List<String> stillRunning, RunReport report) {
        super(message(deadline, stillRunning, report), null, report);
        this.deadline = deadline;
        this.stillRunning = stillRunning.toArray(String[]::new);
    }

    /**
     * The deadline that passed.
     *
     * @return the time from the start of the run
     */
    public Duration deadline() {
        return deadline;
    }

    /**
     * The names of the tasks that were running when the deadline passed, in the order of their numbers.
     *
     * @return task names; empty if the deadline passed between two tasks
     */
    public List<String> stillRunning() {
        return List.of(stillRunning);
    }

    private static String message(Duration deadline, List<String> stillRunning, RunReport report) {
        String what =
                stillRunning.isEmpty() ? "no task was running" : "still running: " + String.join(", ", stillRunning);
        return "the deadline of " + DurationText.of(deadline) + " passed; " + what + " (" + report + ")";
    }
}
