package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskReport;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the outcomes that a run reports against what its tasks did, and what each got against how its dependencies ended. */
final class OutcomeCheck {
    private final RandomRun run;
    private final RunTree tree;
    private final Watch watch;
    private final RandomTasks tasks;
    private final RunReport report;
    private final boolean isCancelled;

    /** Why tasks were cancelled that ended so: all for one reason. */
    private final Set<String> reasons = new HashSet<>();

    OutcomeCheck(
            RandomRun run, RunTree tree, Watch watch, RandomTasks tasks, RunReport report, @Nullable Exception thrown) {
        this.run = run;
        this.tree = tree;
        this.watch = watch;
        this.tasks = tasks;
        this.report = report;
        isCancelled = thrown != null;
    }

    void check() {
        for (TaskReport task : report.tasks()) {
            int number = task.task().number();
            int executions = watch.executions(number);
            tree.check(executions <= 1, "%s was executed %d times", task.name(), executions);
            tree.check(
                    task.started() == (executions > 0), "%s was executed %d times: %s", task.name(), executions, task);
            if (executions > 0) {
                checkStarted(task, number);
            } else {
                checkNotStarted(task, number);
            }
            if (task.outcome() instanceof Outcome.Cancelled<?>(String reason)) {
                reasons.add(reason);
            }
        }
        tree.check(reasons.size() <= 1, "tasks were cancelled for several reasons: %s", reasons);
        checkOrder();
    }

    private Outcome<?> outcome(int task) {
        return report.tasks().get(task).outcome();
    }

    private void checkStarted(TaskReport task, int number) {
        tree.check(run.plan.toBlame(number, this::outcome) == null, "%s started: %s", task.name(), task);
        tree.check(
                run.plan.input(number, this::outcome) == tasks.inputs.get(number),
                "%s did not get the final values and outcomes of its dependencies",
                task.name());
        tree.check(
                !watch.wasInterruptedAtStart(number) || isCancelled,
                "%s started with its thread's interrupt status set",
                task.name());
        Watch.Ending ending = watch.ending(number);
        tree.check(
                ending != null && endedAs(ending, task.outcome(), number), "%s ended by %s: %s", number, ending, task);
    }

    private boolean endedAs(Watch.@Nullable Ending ending, Outcome<?> outcome, int task) {
        return switch (ending) {
            case null -> false;
            case Watch.Returned(Object value) ->
                outcome instanceof Outcome.Succeeded<?>(Object reported) && reported == value;
            case Watch.Threw(Throwable thrown) ->
                switch (outcome) {
                    case Outcome.Failed<?>(Throwable cause) -> cause == thrown && !isProvoked(thrown, task);
                    case Outcome.Cancelled<?> _, Outcome.TimedOut<?> _ -> isCancelled && isInterruption(thrown);
                    case Outcome.Succeeded<?> _, Outcome.Skipped<?> _, Outcome.NotSelected<?> _ -> false;
                };
        };
    }

    /** Whether a task was interrupted, and for that reason threw: the run must have been cancelled before. */
    private boolean isProvoked(Throwable thrown, int task) {
        return thrown instanceof InterruptedException && run.conduct(task) != Conduct.FAIL_AS_INTERRUPTED;
    }

    private static boolean isInterruption(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof InterruptedException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private void checkNotStarted(TaskReport task, int number) {
        tree.check(
                task.startNanos() == -1 && task.endNanos() == -1 && task.worker() == -1,
                "what did not start has no times: %s",
                task);
        String because = startedAndUnmet(number);
        boolean isRight = because == null
                ? isCancelled && task.outcome() instanceof Outcome.Cancelled<?>
                : task.outcome().equals(new Outcome.Skipped<>(because));
        tree.check(isRight, "%s did not start, because of %s: %s", task.name(), because, task);
    }

    /** As {@link RandomPlan#toBlame}, but passes over dependencies that could have started. */
    private @Nullable String startedAndUnmet(int task) {
        return run.plan.toBlame(
                task,
                dependency -> watch.executions(dependency) == 0 && outcome(dependency) instanceof Outcome.Cancelled<?>
                        ? new Outcome.Succeeded<>(null)
                        : outcome(dependency));
    }

    private void checkOrder() {
        int endOfLayersBefore = 0;
        int end = 0;
        int layer = 0;
        for (TaskReport task : report.tasks()) {
            int number = task.task().number();
            if (!task.started()) {
                continue;
            }
            for (RandomPlan.Dependency dependency : run.plan.dependencies(number)) {
                tree.check(
                        watch.start(number) > watch.end(dependency.task()),
                        "%s started before the end of t%d",
                        task.name(),
                        dependency.task());
            }
            endOfLayersBefore = task.task().layer() > layer ? end : endOfLayersBefore;
            layer = task.task().layer();
            tree.check(
                    report.schedule() == Schedule.DATAFLOW || watch.start(number) > endOfLayersBefore,
                    "%s started before the layers before its own had ended",
                    task.name());
            end = Math.max(end, watch.end(number));
        }
    }
}
