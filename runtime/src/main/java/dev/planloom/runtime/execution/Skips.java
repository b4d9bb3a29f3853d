package dev.planloom.runtime.execution;

import dev.planloom.runtime.scheduling.SkipListener;

/** Ends the tasks of a run that will not start, and tells whether conditions hold. */
final class Skips implements SkipListener {
    private final Run run;

    private Skips(Run run) {
        this.run = run;
    }

    /** Those of a run; as a listener, so that who verifies the caller need not load it. */
    static SkipListener of(Run run) {
        return new Skips(run);
    }

    @Override
    public void skipped(int task, int because) {
        run.values.end(task, Values.SKIPPED, run.name(because));
    }

    @Override
    public boolean holds(int task) {
        return run.values.holds(task);
    }
}
