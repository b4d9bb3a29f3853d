package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunContext;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What the owner of a run does, from its fork to its end. */
final class OwnerSubtask implements Callable<@Nullable Void>, Runnable {
    private final Run run;

    OwnerSubtask(Run run) {
        this.run = run;
    }

    @Override
    public @Nullable Void call() {
        try {
            ScopedValue.where(Worker.CURRENT, run.worker(0)).run(this);
        } catch (Throwable e) {
            run.endings.crash(e);
        } finally {
            run.ownership.comeToEnd();
        }
        return null;
    }

    @Override
    public void run() {
        RunContext.Captured context = run.context;
        if (context == null) {
            execute();
            return;
        }
        try (RunContext.Scope _ = context.open()) {
            execute();
        }
    }

    private void execute() {
        try {
            SequentialSchedule sequential = run.ownership.sequential;
            if (sequential != null) {
                sequential.execute();
            } else if (run.schedule == Schedule.LAYERED) {
                LayeredSchedule.of(run).execute();
            } else {
                new DataflowSchedule(run).execute();
            }
        } finally {
            run.settle();
        }
    }
}
