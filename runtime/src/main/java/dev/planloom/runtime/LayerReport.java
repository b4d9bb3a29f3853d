package dev.planloom.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What became of one layer of a run that goes on. Immutable.
 *
 * @param layer the layer, all of whose tasks have ended
 * @param tasks a report for each of its tasks, in the order of their numbers
 * @param layersToCome how many layers come after it, at least 1
 * @param elapsed the time since the start of the run
 */
public record LayerReport(Layer layer, List<TaskReport> tasks, int layersToCome, Duration elapsed) {
    /**
     * Makes a report.
     *
     * @throws NullPointerException if {@code layer}, {@code tasks} or {@code elapsed} is null
     */
    public LayerReport {
        Objects.requireNonNull(layer, "layer");
        tasks = List.copyOf(tasks);
        Objects.requireNonNull(elapsed, "elapsed");
    }

    /**
     * The layer in one line, such as {@code layer 2: 3 succeeded, 1 failed; 4 layers to come}.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return "layer " + layer.number() + ": " + OutcomeCounts.of(tasks) + "; " + layersToCome
                + (layersToCome == 1 ? " layer" : " layers") + " to come";
    }
}
