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
        this(task, cause, "", report);
    }

    /**
     * Makes an exception of the last of as many failures as {@link RunOptions#maxFailures} names.
     *
     * @param task the name of the task that failed
     * @param cause what it threw
     * @param failures after how many failures the run ended
     * @param report the report of the run
     * @throws NullPointerException if {@code task}, {@code cause} or {@code report} is null
     */
    public TaskFailedException(String task, Throwable cause, int failures, RunReport report) {
        this(
                task,
                cause,
                failures == 1 ? "; the run ends after 1 failure" : "; the run ends after " + failures + " failures",
                report);
    }

    private TaskFailedException(String task, Throwable cause, String rule, RunReport report) {
        super(
                "task '" + task + "' failed" + attempts(task, report) + reason(Objects.requireNonNull(cause, "cause"))
                        + rule + " (" + report + ")",
                cause,
                report);
        this.task = Objects.requireNonNull(task, "task");
    }

    /** After how many attempts, if there were several. */
    private static String attempts(String task, RunReport report) {
        int attempts = report.tasks().stream()
                .filter(each -> each.name().equals(task))
                .mapToInt(each -> each.attempts().size())
                .sum();
        return attempts > 1 ? " after " + attempts + " attempts" : "";
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
