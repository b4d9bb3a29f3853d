package dev.planloom.runtime.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tasks of a run threw, and what the runtime itself threw, if it did. Thread-safe. */
final class Failures {
    // Guarded by this.
    private final List<TaskFailure> ofTasks = new ArrayList<>(0);
    private @Nullable Throwable crash;

    synchronized void add(int task, Throwable thrown) {
        ofTasks.add(new TaskFailure(task, thrown));
    }

    /** What tasks threw, in the order in which they failed. */
    synchronized List<TaskFailure> ofTasks() {
        return List.copyOf(ofTasks);
    }

    /** Takes note that the runtime itself threw; the first such throwable counts. */
    synchronized void addCrash(Throwable thrown) {
        crash = crash == null ? thrown : crash;
    }

    /** Throws what the runtime itself threw, if it did. */
    synchronized void throwCrash(String plan) {
        if (crash instanceof Error e) {
            throw e;
        }
        if (crash instanceof RuntimeException e) {
            throw e;
        }
        if (crash != null) {
            throw new IllegalStateException("the run of " + plan + " broke down", crash);
        }
    }
}
