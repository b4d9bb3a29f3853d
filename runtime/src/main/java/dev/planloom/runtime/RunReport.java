package dev.planloom.runtime;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** What became of a run: the outcome and the times of each task. Immutable. */
public final class RunReport {
    private final TaskGraph graph;
    private final Schedule schedule;
    private final int workers;
    private final Duration makespan;
    private final Reports tasks;

    /**
     * Makes a report.
     *
     * @param graph the plan that ran
     * @param schedule the order in which its tasks started
     * @param workers how many tasks were allowed to run at once
     * @param makespan the time from the start of the run to the end of its last task
     * @param tasks the report of each task by its number; called whenever a report is asked for, possibly by several
     *     threads at once, it gives equal ones each time
     * @throws NullPointerException if an argument is null
     */
    public RunReport(
            TaskGraph graph, Schedule schedule, int workers, Duration makespan, IntFunction<TaskReport> tasks) {
        this.graph = Objects.requireNonNull(graph, "graph");
        this.schedule = Objects.requireNonNull(schedule, "schedule");
        this.workers = workers;
        this.makespan = Objects.requireNonNull(makespan, "makespan");
        this.tasks = new Reports(graph.size(), Objects.requireNonNull(tasks, "tasks"));
    }

    /**
     * The plan that ran.
     *
     * @return its graph
     */
    public TaskGraph graph() {
        return graph;
    }

    /**
     * The order in which the tasks started.
     *
     * @return the schedule of the run
     */
    public Schedule schedule() {
        return schedule;
    }

    /**
     * How many tasks were allowed to run at once.
     *
     * @return the number of workers, at least 1
     */
    public int workers() {
        return workers;
    }

    /**
     * The time from the start of the run to the end of its last task.
     *
     * @return a duration; zero if no task started
     */
    public Duration makespan() {
        return makespan;
    }

    /**
     * A report for each task, in the order of the tasks' numbers.
     *
     * @return an immutable list
     */
    public List<TaskReport> tasks() {
        return tasks;
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
     * The reports of the tasks that failed.
     *
     * @return those whose outcome is {@link Outcome.Failed}, or {@link Outcome.TimedOut} by the task's own time-out, in the
     *     order of their numbers
     */
    public List<TaskReport> failures() {
        return tasks.stream().filter(RunReport::hasFailed).toList();
    }

    private static boolean hasFailed(TaskReport task) {
        return switch (task.outcome()) {
            case Outcome.Failed<?> _ -> true;
            case Outcome.TimedOut<?>(Duration limit) ->
                task.task().policies().timeout().equals(Optional.of(limit));
            default -> false;
        };
    }

    /**
     * The sum of the times that workers were busy with tasks: what one worker would have needed at the least.
     *
     * @return a duration
     */
    public Duration taskTime() {
        return tasks.stream().map(TaskReport::workTime).reduce(Duration.ZERO, Duration::plus);
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

    /** The reports as a list that makes each when it is asked for: most runs are never asked. */
    private static final class Reports extends AbstractList<TaskReport> implements RandomAccess {
        private final int size;
        private final IntFunction<TaskReport> reports;

        Reports(int size, IntFunction<TaskReport> reports) {
            this.size = size;
            this.reports = reports;
        }

        @Override
        public TaskReport get(int task) {
            return reports.apply(Objects.checkIndex(task, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
