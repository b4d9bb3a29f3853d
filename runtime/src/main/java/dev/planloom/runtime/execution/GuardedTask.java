package dev.planloom.runtime.execution;

import dev.planloom.runtime.AttemptReport;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.scheduling.ResourceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task with policies in one run, which is no fan-out. It is claimed for each attempt: between two it occupies no worker and
 * holds no resource.
 *
 * <p>Its fields are written by the worker that has claimed it. The next one to claim it reads them after the resumption of the
 * task by a timer or another worker, through the ready set; the caller after the run.
 */
final class GuardedTask implements OwnEnding {
    private final Run run;
    private final int task;
    private final Guard guard;
    private final ResourceUser resources;
    private final List<AttemptReport> reports = new ArrayList<>(0);
    private int attempts;

    GuardedTask(Run run, PlannedTask task, Guard guard, RunResources resources) {
        this.run = run;
        this.task = task.number();
        this.guard = guard;
        this.resources = new User(run, resources, this.task);
    }

    @Override
    public long work(Worker worker, long start) {
        if (!resources.take()) {
            return start;
        }
        Attempt last = null;
        try {
            last = attempt(worker, start);
        } finally {
            resources.giveBack();
        }
        if (last == null) {
            return Math.max(start, run.times().ends[task]);
        }
        end(last);
        worker.next = run.frontier().ended(task, run.succeeded(task));
        return run.times().ends[task];
    }

    /** Makes an attempt, and further ones that need not be waited for; what the last came to, or null if there is to be another. */
    private @Nullable Attempt attempt(Worker worker, long start) {
        long from = attempts == 0
                ? start
                : Math.max(start, run.times().ends[task]); // a worker may have read its clock before that
        while (true) {
            long wait = guard.reserve();
            if (wait > 0) {
                postpone(wait);
                return null;
            }
            if (attempts == 0) {
                run.started(task, worker, start);
            }
            Attempt attempt = checked(guard.attempt(null));
            attempts++;
            long now = System.nanoTime();
            run.times().ends[task] = now;
            report(from, now, attempt);
            if (!(attempt instanceof Attempt.Failed failed)) {
                return attempt;
            }
            long delay = guard.delayAfter(attempts, failed.cause());
            if (delay < 0) {
                Attempt lastResort = checked(guard.lastResort(null, failed));
                run.times().ends[task] = guard.hasLastResort() ? System.nanoTime() : now;
                return lastResort;
            }
            run.attemptFailed(task, attempts, failed.cause(), delay);
            if (delay > 0) {
                postpone(delay);
                return null;
            }
            from = now;
        }
    }

    /** A null where a fan-out takes the elements of the value is a failure. */
    private Attempt checked(Attempt attempt) {
        if (attempt instanceof Attempt.Succeeded(Object value) && value == null) {
            try {
                run.requireElements(task, null);
            } catch (NullPointerException e) {
                return new Attempt.Failed(e);
            }
        }
        return attempt;
    }

    private void report(long from, long to, Attempt attempt) {
        if (guard.isRepeatable()) {
            Optional<Throwable> failure =
                    attempt instanceof Attempt.Failed failed ? Optional.of(failed.cause()) : Optional.empty();
            reports.add(new AttemptReport(attempts, from - run.origin, to - run.origin, failure));
        }
    }

    /** Lets the task wait so many nanoseconds; nobody claims it meanwhile. */
    private void postpone(long nanos) {
        run.frontier().postpone();
        run.after(nanos, this::resume);
    }

    private void resume() {
        run.frontier().resume(task);
        run.callWorkers();
    }

    private void end(Attempt attempt) {
        switch (attempt) {
            case Attempt.Succeeded(Object value) -> run.values.end(task, Values.SUCCEEDED, value);
            case Attempt.Failed failed -> run.endings.failed(task, failed);
            case Attempt.Cancelled _ -> run.endings.cancelled(task);
        }
    }

    /** What became of each attempt; empty if the task is never repeated. For the caller, after the run. */
    List<AttemptReport> reports() {
        return reports;
    }

    /** What the task uses while an attempt runs. */
    private static final class User extends ResourceUser {
        private final Run run;
        private final int task;

        User(Run run, RunResources resources, int task) {
            super(resources.queue(), resources.needs(task));
            this.run = run;
            this.task = task;
        }

        @Override
        protected void postponed() {
            run.frontier().postpone();
        }

        @Override
        protected void called() {
            run.frontier().resume(task);
        }

        @Override
        protected void callWorkers() {
            run.callWorkers();
        }
    }
}
