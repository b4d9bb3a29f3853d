package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds the times and workers that a run reports against one another and against its options. */
final class TimesCheck {
    private final RandomRun run;
    private final RunTree tree;
    private final RunReport report;

    TimesCheck(RandomRun run, RunTree tree, RunReport report) {
        this.run = run;
        this.tree = tree;
        this.report = report;
    }

    void check() {
        int workers = run.options.workers();
        tree.check(report.workers() == workers, "%d workers: %s", workers, report);
        tree.check(run.options.schedule().orElseThrow() == report.schedule(), "the schedule is %s", report.schedule());
        long deadline = run.options.deadline().map(limit -> limit.toNanos()).orElse(Long.MAX_VALUE);
        long last = 0;
        for (TaskReport task : report.tasks()) {
            if (task.started()) {
                checkTimes(task);
                tree.check(task.startNanos() < deadline, "started after the deadline of %d ns: %s", deadline, task);
                last = Math.max(last, task.endNanos());
            }
        }
        tree.check(report.makespan().toNanos() == last, "a makespan of %d ns: %s", last, report);
        checkThatNoWorkerExecutesTwoTasksAtOnce(workers);
    }

    private void checkTimes(TaskReport task) {
        tree.check(0 <= task.startNanos() && task.startNanos() <= task.endNanos(), "ended before it started: %s", task);
        for (RandomPlan.Dependency dependency :
                run.plan.dependencies(task.task().number())) {
            TaskReport before = report.tasks().get(dependency.task());
            tree.check(task.startNanos() >= before.endNanos(), "started before %s had ended: %s", before, task);
        }
        int layer = run.plan.graph().layers().get(task.task().layer()).tasks().size();
        int most = report.schedule() == Schedule.LAYERED ? layer : run.plan.size();
        tree.check(task.worker() < Math.min(report.workers(), most), "a worker that there need not be: %s", task);
    }

    private void checkThatNoWorkerExecutesTwoTasksAtOnce(int workers) {
        long[] freeFrom = new long[workers];
        List<TaskReport> byStart = new ArrayList<>(report.tasks());
        byStart.removeIf(task -> !task.started());
        byStart.sort(Comparator.comparingLong(TaskReport::startNanos).thenComparingLong(TaskReport::endNanos));
        for (TaskReport task : byStart) {
            tree.check(task.startNanos() >= freeFrom[task.worker()], "its worker was not free: %s", task);
            freeFrom[task.worker()] = task.endNanos();
        }
    }
}
