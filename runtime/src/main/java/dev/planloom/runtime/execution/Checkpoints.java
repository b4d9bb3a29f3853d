package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.Checkpoint;
import dev.planloom.runtime.Layer;
import dev.planloom.runtime.LayerReport;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskReport;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks between two layers whether the run goes on. Confined to the owner, which is entered as a worker meanwhile. */
final class Checkpoints {
    private final Run run;
    private final Checkpoint checkpoint;

    private Checkpoints(Run run, Checkpoint checkpoint) {
        this.run = run;
        this.checkpoint = checkpoint;
    }

    /**
     * Those of a run; null if it has none.
     *
     * @throws IllegalArgumentException if it is to have some, but does not run layer by layer
     */
    static @Nullable Checkpoints of(Run run, RunOptions options) {
        if (options.checkpoint().isEmpty()) {
            return null;
        }
        if (run.schedule != Schedule.LAYERED) {
            throw new IllegalArgumentException(
                    "a checkpoint stands between two layers, and the dataflow schedule, in which "
                            + run.graph.name()
                            + " was to run, waits for none. Say schedule(Schedule.LAYERED), or leave the"
                            + " checkpoint out.");
        }
        return new Checkpoints(run, options.checkpoint().get());
    }

    /** Whether there is something to ask about: the layer has done something, and a later one may. */
    boolean isDue(Layer layer) {
        return hasStarted(layer) && new Prospects(run).isAnyAfter(layer);
    }

    private boolean hasStarted(Layer layer) {
        for (int task = layer.first(); task < layer.end(); task++) {
            if (run.hasStarted(task)) {
                return true;
            }
        }
        return false;
    }

    /** Asks, and cancels the run if it does not go on. */
    void pass(Layer layer) {
        try {
            if (decide(layer) instanceof Checkpoint.Decision.Stop(String reason)) {
                run.cancel(Cancellation.of(new Stop(layer.number(), reason, null)));
            }
        } catch (Exception e) {
            threw(layer, e);
        } finally {
            // An interrupt is meant for the checkpoint, or for the run, which then is cancelled: no task must see it.
            boolean _ = Thread.interrupted();
        }
    }

    private Checkpoint.Decision decide(Layer layer) throws Exception {
        RecordedTasks recorded = new RecordedTasks(run);
        List<TaskReport> tasks = layer.tasks().stream()
                .map(task -> recorded.apply(task.number()))
                .toList();
        int toCome = run.graph.layers().size() - 1 - layer.number();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - run.origin);
        return Objects.requireNonNull(
                checkpoint.afterLayer(new LayerReport(layer, tasks, toCome, elapsed)),
                "the checkpoint returned null: it returns Decision.proceed() or Decision.stop(reason)");
    }

    private void threw(Layer layer, Exception thrown) {
        if (run.isCancelled() && Interruption.isCauseOf(thrown)) {
            return;
        }
        run.endings.stopped(new Stop(layer.number(), "it threw " + thrown, thrown));
    }
}
