package dev.planloom.runtime.execution;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanStoppedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.scheduling.Wiring;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run that was cancelled, or whose caller was interrupted, comes to: its exception, or its result after all. For the caller's thread. */
final class Conclusion {
    private final Run run;

    Conclusion(Run run) {
        this.run = run;
    }

    PlanResult result(boolean callerInterrupted) throws InterruptedException {
        Cancellation cancellation = callerInterrupted && !isOfOuterRun() ? Cancellation.INTERRUPT : run.cancellation();
        if (run.cancellation() != null) {
            endTasksThatWaited(run.cancellation());
        }
        RunReport report = RecordedTasks.report(run);
        if (cancellation == null || (cancellation.cause() == Cancellation.Cause.DEADLINE && endedInTime())) {
            return new PlanResult(run, report);
        }
        List<TaskFailedException> failed = failures(report);
        if (cancellation.cause() == Cancellation.Cause.FAILURE) {
            throw withSuppressed(failed.getFirst(), failed.subList(1, failed.size()));
        }
        if (cancellation.cause() == Cancellation.Cause.DEADLINE) {
            Duration deadline = run.options.deadline().orElseThrow();
            throw withSuppressed(new PlanTimeoutException(deadline, runningAtDeadline(), report), failed);
        }
        if (cancellation.stop() != null) {
            throw withSuppressed(stopped(cancellation.stop(), report), failed);
        }
        throw withSuppressed(new PlanInterruptedException(cancellation.reason(), report), failed);
    }

    /** Whether a run around this one was cancelled: its interrupt of the caller, which may follow, is no news. */
    private boolean isOfOuterRun() {
        Cancellation cancellation = run.cancellation();
        return cancellation != null && cancellation.cause() == Cancellation.Cause.OUTER;
    }

    /** The failures in their order, but for the one that cancelled the run: that comes first. */
    private List<TaskFailedException> failures(RunReport report) {
        List<TaskFailedException> failed = new ArrayList<>();
        boolean isReasonKnown = false; // a fan-out may have failed for several elements
        for (TaskFailure failure : run.endings.failures()) {
            String name = run.name(failure.task());
            boolean isReason = !isReasonKnown && Cancellation.failureOf(name).equals(run.cancellation());
            isReasonKnown |= isReason;
            failed.add(isReason ? 0 : failed.size(), exception(isReason, name, failure.cause(), report));
        }
        return failed;
    }

    private TaskFailedException exception(boolean isReason, String task, Throwable cause, RunReport report) {
        FailureCount count = run.endings.count();
        return isReason && count.isReached()
                ? new TaskFailedException(task, cause, count.most(), report)
                : new TaskFailedException(task, cause, report);
    }

    /** The exception with what else went wrong: tasks that failed, and a checkpoint that threw. */
    private <E extends Exception> E withSuppressed(E exception, List<TaskFailedException> failed) {
        failed.forEach(exception::addSuppressed);
        Stop late = run.endings.lateStop();
        if (late != null) {
            exception.addSuppressed(stopped(late, RecordedTasks.report(run)));
        }
        return exception;
    }

    private static PlanStoppedException stopped(Stop stop, RunReport report) {
        return new PlanStoppedException(stop.reason(), stop.layer(), stop.cause(), report);
    }

    private void endTasksThatWaited(Cancellation cancellation) {
        Stop stop = cancellation.stop();
        for (PlannedTask task : run.graph.tasks()) {
            if (run.values.state(task.number()) == Values.WAITING) {
                String because = toBlame(task);
                because = because == null && stop != null ? stop.checkpoint() : because;
                if (run.hasStarted(task.number())) {
                    run.endings.cancelled(task.number()); // it waited for another attempt
                } else if (because != null) {
                    run.values.end(task.number(), Values.SKIPPED, because);
                } else {
                    run.values.end(task.number(), Values.CANCELLED, cancellation.reason());
                }
            }
        }
    }

    /** The task because of which one that did not start could not have started anyway: one that started and did not succeed, or said no. */
    private @Nullable String toBlame(PlannedTask task) {
        for (Edge edge : task.dependencies()) {
            PlannedTask from = run.graph.task(edge.from());
            int dependency = from.number();
            if (Wiring.isOfElements(edge, from) && run.haveElementsEnded(dependency)) {
                continue;
            }
            if (edge.kind().isStrict()
                    && run.values.outcome(dependency) instanceof Outcome.Skipped<?>(String because)) {
                return because;
            }
            if (edge.kind().isStrict() && run.hasStarted(dependency) && !run.succeeded(dependency)) {
                return edge.from();
            }
            if (edge.kind() == Edge.Kind.WHEN && run.succeeded(dependency) && !run.values.holds(dependency)) {
                return edge.from();
            }
        }
        return null;
    }

    /** Whether all tasks ended as they would have without the deadline, and before it. */
    private boolean endedInTime() {
        for (int task = 0; task < run.times().ends.length; task++) {
            boolean isWhole = switch (run.values.state(task)) {
                case Values.SUCCEEDED, Values.FAILED, Values.EXPIRED, Values.SKIPPED, Values.NOT_SELECTED -> true;
                default -> false;
            };
            if (!isWhole || endedAfterDeadline(task)) {
                return false;
            }
        }
        return true;
    }

    private List<String> runningAtDeadline() {
        List<String> names = new ArrayList<>();
        for (int task = 0; task < run.times().ends.length; task++) {
            if (endedAfterDeadline(task)) {
                names.add(run.name(task));
            }
        }
        return names;
    }

    private boolean endedAfterDeadline(int task) {
        return run.hasStarted(task) && run.times().ends[task] - run.origin > run.ownDeadlineNanos();
    }
}
