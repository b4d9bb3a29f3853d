package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunListener;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskGraph;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Who hears of what happens in a run; to be told on the thread where it happens. What they throw is logged. Thread-safe. */
final class Listeners {
    private final TaskGraph graph;
    private final List<RunListener> listeners;

    Listeners(TaskGraph graph, List<RunListener> listeners) {
        this.graph = graph;
        this.listeners = listeners;
    }

    /** Whether nobody listens, so that nothing need be made ready to be told. */
    boolean isEmpty() {
        return listeners.isEmpty();
    }

    /** Tells of a failure that no further attempt follows. */
    void taskFailed(int task, Throwable cause) {
        for (RunListener listener : listeners) {
            try {
                listener.taskFailed(graph.tasks().get(task), cause);
            } catch (Throwable e) {
                warn(listener, task, e);
            }
        }
    }

    /** Tells of a failure that a further attempt follows, after a delay. */
    void attemptFailed(int task, int attempt, Throwable cause, Duration delay) {
        for (RunListener listener : listeners) {
            try {
                listener.attemptFailed(graph.tasks().get(task), attempt, cause, delay);
            } catch (Throwable e) {
                warn(listener, task, e);
            }
        }
    }

    private void warn(RunListener listener, int task, Throwable thrown) {
        System.getLogger(RunReport.class.getPackageName())
                .log(
                        Level.WARNING,
                        "a listener of " + graph.name() + ", of "
                                + listener.getClass().getName() + ", threw when it was told of '"
                                + graph.name(task) + "'",
                        thrown);
    }
}
