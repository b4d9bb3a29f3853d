package dev.planloom.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the value is asked for of a task that has none, since it did not succeed in a run that went on after
 * failures ({@link FailurePolicy#CONTINUE}), or {@link RunOptions#only} did not select it. If the task failed, the cause is what it threw.
 */
public final class NoValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The name of the task. */
    private final String task;

    /** Not serialized: outcomes hold what need not be serializable. */
    private final transient Outcome<?> outcome;

    /**
     * Makes an exception.
     *
     * @param task the name of the task without a value
     * @param outcome how the task ended
     * @throws NullPointerException if an argument is null
     */
    public NoValueException(String task, Outcome<?> outcome) {
        this(task, outcome, reason(outcome));
    }

    /**
     * Makes an exception that names the elements that failed, if they are why the task was skipped.
     *
     * @param task the report of the task without a value
     * @param report the report of its run
     * @throws NullPointerException if an argument is null
     */
    public NoValueException(TaskReport task, RunReport report) {
        this(task.name(), task.outcome(), reason(task.outcome(), report));
    }

    private NoValueException(String task, Outcome<?> outcome, String reason) {
        super("task '" + task + "' has no value: " + reason, cause(outcome));
        this.task = Objects.requireNonNull(task, "task");
        this.outcome = outcome;
    }

    private static String reason(Outcome<?> outcome, RunReport report) {
        if (!(outcome instanceof Outcome.Skipped<?>(String because))) {
            return reason(outcome);
        }
        return report.tasks().stream()
                .filter(task -> task.name().equals(because)) // a checkpoint is no task
                .findFirst()
                .map(NoValueException::whySkipped)
                .orElseGet(() -> "it was skipped, since the run stopped at the " + because);
    }

    /** Why a task was skipped because of another. */
    private static String whySkipped(TaskReport because) {
        if (because.outcome() instanceof Outcome.Succeeded<?>) {
            return "it was skipped, since '" + because.name() + "' said no";
        }
        return reason(new Outcome.Skipped<>(because.name()))
                + because.elements()
                        .filter(elements -> elements.failed() > 0)
                        .map(elements -> ": " + elements.failedElements())
                        .orElse("");
    }

    /**
     * The name of the task without a value.
     *
     * @return a task's name
     */
    public String task() {
        return task;
    }

    /**
     * How the task ended.
     *
     * @return its outcome; null once the exception was deserialized
     */
    public Outcome<?> outcome() {
        return outcome;
    }

    private static String reason(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Succeeded<?> _ -> "it is void";
            case Outcome.Failed<?>(ElementFailedException failure) -> "its " + failure.getMessage();
            case Outcome.Failed<?>(Throwable thrown) -> "it failed with " + ThrowableText.of(thrown);
            case Outcome.TimedOut<?> timedOut -> "its time of " + DurationText.of(timedOut.limit()) + " was up";
            case Outcome.Cancelled<?>(String reason) -> "it was cancelled, since " + reason;
            case Outcome.Skipped<?>(String because)
            when because.startsWith("checkpoint after layer ") ->
                "it was skipped, since the run stopped at the " + because;
            case Outcome.Skipped<?>(String because) -> "it was skipped, since '" + because + "' did not succeed";
            case Outcome.NotSelected<?> _ -> "it was not selected";
        };
    }

    private static @Nullable Throwable cause(Outcome<?> outcome) {
        return outcome instanceof Outcome.Failed<?>(Throwable thrown) ? thrown : null;
    }
}
