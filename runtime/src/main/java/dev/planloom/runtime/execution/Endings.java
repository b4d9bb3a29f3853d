package dev.planloom.runtime.execution;

import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.FailurePolicy;
import java.util.List;

/** How the tasks of a run end that do not succeed, and what follows from it for the run. */
final class Endings {
    private final Run run;
    private final Failures failures = new Failures();

    Endings(Run run) {
        this.run = run;
    }

    /** Ends a task that threw. */
    void threw(int task, Throwable thrown) {
        if (run.isCancelled() && Interruption.isCauseOf(thrown)) {
            cancelled(task);
            return;
        }
        run.values.end(task, Values.FAILED, thrown);
        failures.add(task, thrown);
        if (isFatal(thrown)) {
            run.cancel(Cancellation.failureOf(run.name(task)));
        }
    }

    /**
     * Takes note that an element of a fan-out threw, which has not ended by it.
     *
     * @param failure what to tell of it
     */
    void elementThrew(int task, ElementFailedException failure) {
        if (isFatal(failure.getCause())) {
            failures.add(task, failure);
            run.cancel(Cancellation.failureOf(run.name(task)));
        }
    }

    /** Ends a fan-out whose elements have ended, and some of which failed. */
    void elementsFailed(int task, ElementFailedException first) {
        run.values.end(task, Values.FAILED, first);
        if (!isFatal(first.getCause())) {
            failures.add(task, first);
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

    /** Cancels the run since the runtime itself threw. */
    void crash(Throwable thrown) {
        failures.addCrash(thrown);
        run.cancel(Cancellation.CRASH);
    }

    /** What tasks threw, in the order in which they failed; for the caller, after the run. */
    List<TaskFailure> failures() {
        return failures.ofTasks();
    }

    /** Throws what the runtime itself threw, if it did. */
    void throwCrash() {
        failures.throwCrash(run.graph.name());
    }

    private boolean isFatal(Throwable thrown) {
        return run.options.failurePolicy() == FailurePolicy.FAIL_FAST || thrown instanceof Error;
    }
}
