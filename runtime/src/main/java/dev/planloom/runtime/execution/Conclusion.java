package dev.planloom.runtime.execution;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run that has ended comes to: its report, and its result or exception. For the caller's thread. */
final class Conclusion {
    private final Run run;
    private final List<TaskFailure> failures;

    Conclusion(Run run) {
        this.run = run;
        this.failures = run.failures();
    }

    PlanResult result(boolean callerInterrupted) throws InterruptedException {
        RunReport report = report();
        List<TaskFailedException> failed = new ArrayList<>();
        for (TaskFailure failure : failures) {
            failed.add(new TaskFailedException(name(failure.task()), failure.cause(), report));
        }
        Cancellation cancellation = run.cancellation();
        if (callerInterrupted || cancellation == Cancellation.INTERRUPT) {
            throw withSuppressed(new PlanInterruptedException(report), failed);
        }
        if (cancellation == Cancellation.DEADLINE && !endedInTime()) {
            throw withSuppressed(
                    new PlanTimeoutException(run.options.deadline().orElseThrow(), runningAtDeadline(), report),
                    failed);
        }
        if (!failed.isEmpty()) {
            throw withSuppressed(failed.getFirst(), failed.subList(1, failed.size()));
        }
        return new PlanResult(run.values, report);
    }

    private static <E extends Exception> E withSuppressed(E exception, List<TaskFailedException> suppressed) {
        suppressed.forEach(exception::addSuppressed);
        return exception;
    }

    private RunReport report() {
        List<TaskReport> tasks = new ArrayList<>(run.states.length);
        long last = run.origin;
        for (PlannedTask task : run.graph.tasks()) {
            int number = task.number();
            Outcome<?> outcome = outcome(task, tasks);
            if (run.states[number] == TaskState.WAITING) {
                tasks.add(new TaskReport(task, outcome, -1, -1, -1));
            } else {
                last = Math.max(last, run.ends[number]);
                tasks.add(new TaskReport(
                        task,
                        outcome,
                        run.starts[number] - run.origin,
                        run.ends[number] - run.origin,
                        run.workers[number]));
            }
        }
        return new RunReport(run.graph, run.options.workers(), Duration.ofNanos(last - run.origin), tasks);
    }

    /** The outcome of a task, given the reports of all tasks with lower numbers. */
    private Outcome<?> outcome(PlannedTask task, List<TaskReport> before) {
        int number = task.number();
        return switch (run.states[number]) {
            case SUCCEEDED -> new Outcome.Succeeded<@Nullable Object>(run.values.get(number));
            case FAILED -> new Outcome.Failed<>(cause(number));
            case INTERRUPTED ->
                run.cancellation() == Cancellation.DEADLINE
                        ? new Outcome.TimedOut<>(run.options.deadline().orElseThrow())
                        : new Outcome.Cancelled<>(reason());
            case WAITING -> notStarted(task, before);
        };
    }

    /** Skipped if it depends on a task that started and did not succeed, else cancelled. */
    private Outcome<?> notStarted(PlannedTask task, List<TaskReport> before) {
        for (Edge edge : task.dependencies()) {
            TaskReport dependency = before.get(run.graph.task(edge.from()).number());
            switch (dependency.outcome()) {
                case Outcome.Succeeded<?> _ -> {}
                case Outcome.Skipped<?>(String because) -> {
                    return new Outcome.Skipped<>(because);
                }
                case Outcome.Failed<?> _, Outcome.TimedOut<?> _ -> {
                    return new Outcome.Skipped<>(dependency.name());
                }
                case Outcome.Cancelled<?> _ -> {
                    if (dependency.started()) {
                        return new Outcome.Skipped<>(dependency.name());
                    }
                }
            }
        }
        return new Outcome.Cancelled<>(reason());
    }

    private String reason() {
        return switch (run.cancellation()) {
            case FAILURE -> "'" + name(failures.getFirst().task()) + "' failed";
            case DEADLINE -> "the deadline passed";
            case INTERRUPT -> "the run was interrupted";
            case CRASH -> "the run broke down";
            case null -> throw new IllegalStateException("a task did not end in a run that was not cancelled");
        };
    }

    private Throwable cause(int task) {
        return failures.stream()
                .filter(failure -> failure.task() == task)
                .findFirst()
                .orElseThrow()
                .cause();
    }

    private boolean endedInTime() {
        for (int task = 0; task < run.states.length; task++) {
            if (run.states[task] != TaskState.SUCCEEDED || run.ends[task] - run.origin > run.deadlineNanos) {
                return false;
            }
        }
        return true;
    }

    private List<String> runningAtDeadline() {
        List<String> names = new ArrayList<>();
        for (int task = 0; task < run.states.length; task++) {
            if (run.states[task] != TaskState.WAITING && run.ends[task] - run.origin > run.deadlineNanos) {
                names.add(name(task));
            }
        }
        return names;
    }

    private String name(int task) {
        return run.graph.tasks().get(task).name();
    }
}
