package dev.planloom.runtime.execution;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.NoValueException;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskReport;
import dev.planloom.runtime.scheduling.Wiring;
import java.time.Duration;
import java.util.function.IntFunction;

/** The reports of the tasks of a run that has ended, each made from what the run recorded when it is asked for. */
final class RecordedTasks implements IntFunction<TaskReport> {
    private final Run run;
    private final TaskTimes times;

    RecordedTasks(Run run) {
        this.run = run;
        times = run.times();
    }

    /** The report of a run all of whose tasks have an outcome. */
    static RunReport report(Run run) {
        long last = run.origin;
        TaskTimes times = run.times();
        for (int task = 0; task < times.ends.length; task++) {
            last = times.hasStarted(task) ? Math.max(last, times.ends[task]) : last;
        }
        return new RunReport(
                run.graph,
                run.schedule,
                run.options.workers(),
                Duration.ofNanos(last - run.origin),
                new RecordedTasks(run));
    }

    /** What says that a task has no value. Made here, for {@link PlanResult} to be checked without the class of it. */
    static RuntimeException noValue(int task, RunReport report) {
        return new NoValueException(report.tasks().get(task), report);
    }

    @Override
    public TaskReport apply(int number) {
        PlannedTask task = run.graph.tasks().get(number);
        if (!times.hasStarted(number)) {
            return new TaskReport(task, run.values.outcome(number), -1, -1, -1);
        }
        return new TaskReport(
                task,
                run.values.outcome(number),
                start(task) - run.origin,
                times.ends[number] - run.origin,
                times.executor(number),
                run.elements(number),
                run.attempts(number));
    }

    /**
     * When a task's worker was free for it and its dependencies had ended: the latter may come a moment after the former. A
     * fan-out over a fan-out does not wait for the end of that.
     */
    private long start(PlannedTask task) {
        long start = times.starts[task.number()];
        for (Edge edge : task.dependencies()) {
            PlannedTask dependency = run.graph.task(edge.from());
            if (!Wiring.isPipelined(edge, dependency) && times.hasStarted(dependency.number())) {
                start = Math.max(start, times.ends[dependency.number()]);
            }
        }
        return start;
    }
}
