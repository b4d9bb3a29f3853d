package dev.planloom.runtime.execution;

import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.RunReport;
import org.jspecify.annotations.Nullable;

/** What a run that was not cancelled leaves behind: the values of its tasks, and its report. Immutable. */
public final class PlanResult {
    private final Run run;
    private final Values values;

    /** Made when it is first asked for, unless it was needed before: most runs are never asked. Guarded by this. */
    private @Nullable RunReport report;

    PlanResult(Run run, @Nullable RunReport report) {
        this.run = run;
        this.report = report;
        values = run.values;
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
            throw RecordedTasks.noValue(task, report());
        }
    }

    /**
     * What became of each task.
     *
     * @return the report of the run
     */
    public synchronized RunReport report() {
        RunReport known = report;
        if (known == null) {
            known = RecordedTasks.report(run);
            report = known;
        }
        return known;
    }
}
