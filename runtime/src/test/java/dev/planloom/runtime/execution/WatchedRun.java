package dev.planloom.runtime.execution;

import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanException;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import org.jspecify.annotations.Nullable;

/** One run of a random run, outermost or inside a task, and the checks of what it came to. */
final class WatchedRun {
    private final RandomRun run;
    private final RunTree tree;
    private final RandomTasks tasks;
    private final Watch watch;

    WatchedRun(RandomRun run, RunTree tree) {
        this.run = run;
        this.tree = tree;
        tasks = new RandomTasks(run, tree);
        watch = new Watch(run.plan.size(), tree, tasks);
    }

    PlanResult run() throws InterruptedException {
        try {
            PlanResult result = run.plan.runner().run(watch, run.options);
            check(result.report(), null);
            for (int task = 0; task < run.plan.size(); task++) {
                checkValue(result, task);
            }
            return result;
        } catch (PlanException e) {
            check(e.report(), e);
            throw e;
        } catch (PlanInterruptedException e) {
            check(e.report(), e);
            throw e;
        } catch (InterruptedException e) {
            for (int task = 0; task < run.plan.size(); task++) {
                tree.check(watch.executions(task) == 0, "t%d was executed in a run that did not start", task);
            }
            throw e;
        }
    }

    private void check(RunReport report, @Nullable Exception thrown) {
        new OutcomeCheck(run, tree, watch, tasks, report, thrown).check();
        new ExceptionCheck(run, tree, report, thrown).check();
        new TimesCheck(run, tree, report).check();
        if (run.isForeseeable()) {
            checkForeseen(report, thrown);
        }
    }

    private void checkForeseen(RunReport report, @Nullable Exception thrown) {
        Foreseen foreseen = Foreseen.of(run);
        tree.check(
                foreseen.isCancelled() ? thrown instanceof TaskFailedException : thrown == null,
                "%s was to throw: %s",
                foreseen.isCancelled() ? "a failure" : "nothing",
                thrown);
        for (TaskReport task : report.tasks()) {
            boolean isDecided = !foreseen.isCancelled()
                    || task.outcome() instanceof Outcome.Succeeded<?>
                    || task.outcome() instanceof Outcome.Failed<?>;
            int number = task.task().number();
            tree.check(
                    !isDecided || foreseen.isMetBy(number, task.outcome()),
                    "%s was foreseen: %s",
                    foreseen.outcomes().get(number),
                    task);
        }
    }

    private void checkValue(PlanResult result, int task) {
        if (watch.ending(task) instanceof Watch.Returned(Object value)) {
            tree.check(result.value(task) == value, "the value of t%d is not what it returned", task);
        }
    }
}
