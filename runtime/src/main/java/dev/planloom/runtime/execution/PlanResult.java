package dev.planloom.runtime.execution;

import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.RunReport;
import org.jspecify.annotations.Nullable;

/** What a run that was not cancelled leaves behind: the values of its tasks, and its report. Immutable. */
public final class PlanResult {
    private final Values values;
    private final RunReport report;

    PlanResult(Values values, RunReport report) {
        this.values = values;
        this.report = report;
    }

    /**
     * The value of a task.
     *
     * @param task the task's number
     * @param <T> the type of the value; generated code states it, and the processor has checked it
     * @return the value; null if the method returned null or is {@code void}
     * @throws NoValueException if the task did not succeed
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends @Nullable Object> T value(int task) {
        check(task);
        return values.get(task);
    }

    /**
     * The value of a task, for generated code that casts it: in large plans, since compilers are faster with a cast than with
     * {@link #value}, where they work out a type.
     *
     * @param task the task's number
     * @return the value; null if the method returned null or is {@code void}
     * @throws NoValueException if the task did not succeed
     */
    public @Nullable Object slot(int task) {
        check(task);
        return values.slot(task);
    }

    private void check(int task) {
        if (values.state(task) != Values.SUCCEEDED) {
            throw new NoValueException(report.tasks().get(task), report);
        }
    }

    /**
     * What became of each task.
     *
     * @return the report of the run
     */
    public RunReport report() {
        return report;
    }
}
