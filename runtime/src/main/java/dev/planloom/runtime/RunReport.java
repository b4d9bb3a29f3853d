package dev.planloom.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What became of a run: the outcome and the times of each task. Immutable.
 *
 * @param graph the plan that ran
 * @param workers how many tasks were allowed to run at once
 * @param makespan the time from the start of the run to the end of its last task
 * @param tasks a report for each task, in the order of the tasks' numbers
 */
public record RunReport(TaskGraph graph, int workers, Duration makespan, List<TaskReport> tasks) {
    /**
     * Makes a report.
     *
     * @throws NullPointerException if a component is null
     */
    public RunReport {
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(makespan, "makespan");
        tasks = List.copyOf(tasks);
    }

    /**
     * The report of a task.
     *
     * @param name the task's name
     * @return its report
     * @throws IllegalArgumentException if the plan has no task of that name
     */
    public TaskReport task(String name) {
        return tasks.get(graph.task(name).number());
    }

    /**
     * The outcome of a task.
     *
     * @param name the task's name
     * @return its outcome
     * @throws IllegalArgumentException if the plan has no task of that name
     */
    public Outcome<?> outcome(String name) {
        return task(name).outcome();
    }

    /**
     * The sum of the durations of all tasks: what one worker would have needed at the least.
     *
     * @return a duration
     */
    public Duration taskTime() {
        return tasks.stream().map(TaskReport::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The part of the workers' time that was spent in tasks.
     *
     * @return {@link #taskTime} divided by {@link #makespan} times {@link #workers}; from 0 to 1
     */
    public double utilisation() {
        double available = (double) makespan.toNanos() * workers;
        return available == 0 ? 0 : Math.min(1, taskTime().toNanos() / available);
    }

    /**
     * The run in one line, such as {@code ConfigTasks: 3 succeeded, 1 failed, 2 skipped; 12.3 ms with 4 workers}.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return graph.name() + ": " + OutcomeCounts.of(tasks) + "; " + DurationText.of(makespan) + " with " + workers
                + (workers == 1 ? " worker" : " workers");
    }
}
