package dev.planloom.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one task in a run.
 *
 * @param task the task
 * @param outcome how it ended
 * @param startNanos when it started, in nanoseconds from the start of the run; -1 if it did not start
 * @param endNanos when it ended, in nanoseconds from the start of the run; -1 if it did not start
 * @param worker the number of the worker that executed it, of a fan-out the first, from 0; -1 if it did not start
 * @param elements what became of its elements; empty for a task that is no fan-out, or did not start
 * @param attempts what became of each attempt, in their order; empty for a task that is never repeated, for a fan-out, and for a
 *     task that did not start
 */
public record TaskReport(
        PlannedTask task,
        Outcome<?> outcome,
        long startNanos,
        long endNanos,
        int worker,
        Optional<ElementsReport> elements,
        List<AttemptReport> attempts) {
    /**
     * Makes a report.
     *
     * @throws NullPointerException if {@code task}, {@code outcome}, {@code elements} or {@code attempts} is null
     */
    public TaskReport {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(elements, "elements");
        attempts = List.copyOf(attempts);
    }

    /**
     * Makes the report of a task without elements or attempts.
     *
     * @param task the task
     * @param outcome how it ended
     * @param startNanos when it started, in nanoseconds from the start of the run; -1 if it did not start
     * @param endNanos when it ended, in nanoseconds from the start of the run; -1 if it did not start
     * @param worker the number of the worker that executed it, from 0; -1 if it did not start
     * @throws NullPointerException if {@code task} or {@code outcome} is null
     */
    public TaskReport(PlannedTask task, Outcome<?> outcome, long startNanos, long endNanos, int worker) {
        this(task, outcome, startNanos, endNanos, worker, Optional.empty(), List.of());
    }

    /**
     * The task's name.
     *
     * @return the name
     */
    public String name() {
        return task.name();
    }

    /**
     * Whether the task started.
     *
     * @return true if it did, however it ended
     */
    public boolean started() {
        return worker >= 0;
    }

    /**
     * How long the task ran.
     *
     * @return the time from its start to its end; zero if it did not start
     */
    public Duration duration() {
        return Duration.ofNanos(endNanos - startNanos);
    }

    /**
     * How long workers were busy with the task.
     *
     * @return its duration; for a fan-out the sum of the times that workers spent on its elements, and for a task with attempts
     *     the sum of theirs
     */
    public Duration workTime() {
        if (!attempts.isEmpty()) {
            return attempts.stream().map(AttemptReport::duration).reduce(Duration.ZERO, Duration::plus);
        }
        return elements.map(ElementsReport::time).orElseGet(this::duration);
    }
}
