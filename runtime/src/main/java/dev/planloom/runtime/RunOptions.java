package dev.planloom.runtime;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of one run of a plan. Immutable; each method that sets an option returns new options.
 *
 * {@snippet lang = java:
 * GeneratedPlan.run(tasks, RunOptions.workers(4).deadline(Duration.ofSeconds(30)).onFailure(CONTINUE));
 * }
 *
 * <p><b>Runs inside runs.</b> A run that a task of another run starts, on its own thread or in a {@code
 * StructuredTaskScope} of its own, is part of that run: it is cancelled with it, no task of it starts after the outer
 * deadline, and its workers count against the outer run's, of which it always has the one that waits for it.
 */
public final class RunOptions {
    private final int workers;
    private final @Nullable Duration deadline;
    private final @Nullable Schedule schedule;
    private final FailurePolicy failurePolicy;

    private RunOptions(
            int workers, @Nullable Duration deadline, @Nullable Schedule schedule, FailurePolicy failurePolicy) {
        this.workers = workers;
        this.deadline = deadline;
        this.schedule = schedule;
        this.failurePolicy = failurePolicy;
    }

    /**
     * Options with a number of workers, and otherwise the defaults: no deadline, the plan's own schedule, {@link
     * FailurePolicy#FAIL_FAST}.
     *
     * @param workers how many tasks may run at once, at least 1; {@link Workers#AUTO} for the number of processors less
     *     one. More workers than tasks cost nothing.
     * @return the options
     * @throws IllegalArgumentException if {@code workers} is below 1
     */
    public static RunOptions workers(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, but was " + workers
                    + ". Workers.AUTO stands for the number of processors less one.");
        }
        return new RunOptions(workers, null, null, FailurePolicy.FAIL_FAST);
    }

    /**
     * The options of a run for which none are given: {@link Workers#AUTO} workers.
     *
     * @return the options
     */
    public static RunOptions defaults() {
        return workers(Workers.AUTO);
    }

    /**
     * These options with a deadline. When it passes, the tasks that run are interrupted, no other task starts, and the
     * run throws {@link PlanTimeoutException} as soon as the interrupted tasks have ended. A run inside a task starts when
     * it has a worker.
     *
     * @param deadline the time from the start of the run, longer than zero
     * @return new options
     * @throws IllegalArgumentException if {@code deadline} is zero or negative
     */
    public RunOptions deadline(Duration deadline) {
        Objects.requireNonNull(deadline, "deadline");
        if (!deadline.isPositive()) {
            throw new IllegalArgumentException("the deadline must be longer than zero, but was " + deadline
                    + ". It is the time that the run may take, from its start.");
        }
        return new RunOptions(workers, deadline, schedule, failurePolicy);
    }

    /**
     * These options with a schedule, which takes the place of the plan's own.
     *
     * @param schedule the order in which tasks start
     * @return new options
     */
    public RunOptions schedule(Schedule schedule) {
        return new RunOptions(workers, deadline, Objects.requireNonNull(schedule, "schedule"), failurePolicy);
    }

    /**
     * These options with a policy for failures.
     *
     * @param policy what the run does when a task fails
     * @return new options
     */
    public RunOptions onFailure(FailurePolicy policy) {
        return new RunOptions(workers, deadline, schedule, Objects.requireNonNull(policy, "policy"));
    }

    /**
     * How many tasks may run at once.
     *
     * @return the number of workers, at least 1
     */
    public int workers() {
        return workers;
    }

    /**
     * The time that the run may take.
     *
     * @return the time from the start of the run; empty if it may take as long as it needs
     */
    public Optional<Duration> deadline() {
        return Optional.ofNullable(deadline);
    }

    /**
     * The schedule of the run.
     *
     * @return the schedule; empty for the plan's own, which {@link dev.planloom.Plan#schedule} says
     */
    public Optional<Schedule> schedule() {
        return Optional.ofNullable(schedule);
    }

    /**
     * What the run does when a task fails.
     *
     * @return the policy
     */
    public FailurePolicy failurePolicy() {
        return failurePolicy;
    }

    @Override
    public String toString() {
        return "RunOptions[workers=" + workers + ", deadline=" + (deadline == null ? "none" : deadline) + ", schedule="
                + (schedule == null ? "the plan's" : schedule) + ", onFailure=" + failurePolicy + "]";
    }
}
