package dev.planloom.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of one run of a plan. Immutable; each method that sets an option returns new options.
 *
 * {@snippet lang = java:
 * GeneratedPlan.run(tasks, RunOptions.workers(4).deadline(Duration.ofSeconds(30)));
 * }
 */
public final class RunOptions {
    private final int workers;
    private final @Nullable Duration deadline;

    private RunOptions(int workers, @Nullable Duration deadline) {
        this.workers = workers;
        this.deadline = deadline;
    }

    /**
     * Options with a number of workers, and otherwise the defaults: no deadline.
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
        return new RunOptions(workers, null);
    }

    /**
     * These options with a deadline. When it passes, the tasks that run are interrupted, no other task starts, and the
     * run throws {@link PlanTimeoutException} as soon as the interrupted tasks have ended.
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
        return new RunOptions(workers, deadline);
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

    @Override
    public String toString() {
        return "RunOptions[workers=" + workers + ", deadline=" + (deadline == null ? "none" : deadline) + "]";
    }
}
