package dev.planloom.runtime.execution;

import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.TaskPolicies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the tasks of a run end that do not succeed, and what follows from it for the run. */
final class Endings {
    private final Run run;

    /** What tasks threw, in the order in which they failed; guarded by itself, as is {@link #crashed}. */
    private final List<TaskFailure> failures = new ArrayList<>(0);

    /** What the runtime itself threw first; null if it threw nothing. */
    private @Nullable Throwable crashed;

    /** Here before it is needed: what the runtime throws may be that no further class can be loaded. */
    private final Cancellation crash = Cancellation.CRASH;

    /** Made for the first failure; guarded by {@link #failures}. */
    private @Nullable FailureCount count;

    /** Written by the owner, whose end the caller awaits before it reads. */
    private @Nullable Stop lateStop;

    Endings(Run run) {
        this.run = run;
    }

    /** Ends a task that threw. */
    void threw(int task, Throwable thrown) {
        if (run.isCancelled() && Interruption.isCauseOf(thrown)) {
            cancelled(task);
            return;
        }
        failed(task, thrown);
        cancelFor(task, thrown);
        run.listeners().taskFailed(task, thrown);
    }

    /** Ends a task that failed. */
    void failed(int task, Throwable thrown) {
        run.values.end(task, Values.FAILED, thrown);
        add(new TaskFailure(task, thrown));
    }

    /** Ends a task whose last attempt failed. */
    void failed(int task, Attempt.Failed attempt) {
        if (attempt.limit() == null) {
            failed(task, attempt.cause());
        } else {
            run.values.end(task, Values.EXPIRED, attempt.limit());
            add(new TaskFailure(task, attempt.cause()));
        }
        cancelFor(task, attempt.cause());
        run.listeners().taskFailed(task, attempt.cause());
    }

    /** Cancels the run if it does not go on after what a task threw. To be called once for each failure. */
    void cancelFor(int task, Throwable thrown) {
        if (thrown instanceof Error || (!policies(task).isOptional() && isOneTooMany())) {
            run.cancel(Cancellation.failureOf(run.name(task)));
        }
    }

    private boolean isOneTooMany() {
        return count().isEndedByOneMore() || run.options.failurePolicy() == FailurePolicy.FAIL_FAST;
    }

    private TaskPolicies policies(int task) {
        return run.graph.policies(task);
    }

    /** How many failures the run has had, if that may end it. */
    FailureCount count() {
        synchronized (failures) {
            FailureCount known = count;
            if (known == null) {
                known = new FailureCount(run.options);
                count = known;
            }
            return known;
        }
    }

    /** Ends a task by the cancellation of the run. */
    void cancelled(int task) {
        Cancellation cancellation = run.cancellation();
        if (cancellation == null) {
            throw new IllegalStateException(run.name(task) + " was not cancelled");
        }
        if (cancellation.cause() == Cancellation.Cause.DEADLINE) {
            run.values.end(task, Values.TIMED_OUT, run.options.deadline().orElseThrow());
        } else {
            run.values.end(task, Values.CANCELLED, cancellation.reason());
        }
    }

    /** Cancels the run since its checkpoint threw; if it is cancelled already, what that threw comes with the reason. */
    void stopped(Stop stop) {
        if (!run.cancel(Cancellation.of(stop))) {
            lateStop = stop;
        }
    }

    /** How a checkpoint ended that threw when the run was cancelled already; null if none did. For the caller, after the run. */
    @Nullable
    Stop lateStop() {
        return lateStop;
    }

    /** Cancels the run since the runtime itself threw. */
    void crash(Throwable thrown) {
        synchronized (failures) {
            crashed = crashed == null ? thrown : crashed;
        }
        run.cancel(crash);
    }

    /** What tasks threw, in the order in which they failed; for the caller, after the run. */
    List<TaskFailure> failures() {
        synchronized (failures) {
            return List.copyOf(failures);
        }
    }

    /** Throws what the runtime itself threw, if it did. */
    void throwCrash() {
        Throwable thrown;
        synchronized (failures) {
            thrown = crashed;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown != null) {
            throw new IllegalStateException("the run of " + run.graph.name() + " broke down", thrown);
        }
    }

    private void add(TaskFailure failure) {
        synchronized (failures) {
            failures.add(failure);
        }
    }
}
