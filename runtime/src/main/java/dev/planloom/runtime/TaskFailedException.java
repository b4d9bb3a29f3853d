package dev.planloom.runtime;

import java.util.Objects;

/**
 * Thrown by a run that a task's failure cancelled. The cause is what that task threw. Further tasks that failed before the
 * run had ended are suppressed exceptions, each a {@code TaskFailedException} of its own, in the order in which they failed.
 */
public final class TaskFailedException extends PlanException {
    private static final long serialVersionUID = 1L;

    /** The name of the task that failed. */
    private final String task;

    /**
     * Makes an exception.
     *
     * @param task the name of the task that failed
     * @param cause what it threw
     * @param report the report of the run
     * @throws NullPointerException if an argument is null
     */
    public TaskFailedException(String task, Throwable cause, RunReport report) {
        super(
                "task '" + task + "' failed" + reason(Objects.requireNonNull(cause, "cause")) + " (" + report + ")",
                cause,
                report);
        this.task = Objects.requireNonNull(task, "task");
    }

    /** What the task threw, as the end of a sentence; of a fan-out, for which element. */
    private static String reason(Throwable cause) {
        return cause instanceof ElementFailedException failure
                ? ": " + failure.getMessage()
                : " with " + ThrowableText.of(cause);
    }

    /**
     * The name of the task that failed.
     *
     * @return a task's name
     */
    public String task() {
        return task;
    }

    /**
     * What the task threw.
     *
     * @return its exception or error, never null
     */
    @Override
    public synchronized Throwable getCause() {
        return Objects.requireNonNull(super.getCause());
    }
}
