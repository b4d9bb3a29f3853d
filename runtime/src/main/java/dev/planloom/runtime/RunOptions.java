package dev.planloom.runtime;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The options of one run of a plan. Immutable; each method that sets an option returns new options.
 *
 * {@snippet lang = java:
 * GeneratedPlan.run(tasks, RunOptions.workers(4).deadline(Duration.ofSeconds(30)).onFailure(CONTINUE));
 * }
 *
 * <p><b>Runs inside runs.</b> A run that a task of another run starts, on its own thread or in a {@code
 * StructuredTaskScope} of its own, is part of that run: it is cancelled with it, no task of it starts after the outer
 * deadline, and its workers count against the outer run's, of which it always has the one that waits for it. All other
 * options are each run's own.
 */
public final class RunOptions {
    private final ChosenOptions chosen;

    /** Options that are set so; nobody changes them from now on. */
    private RunOptions(ChosenOptions chosen) {
        this.chosen = chosen;
    }

    /**
     * Options with a number of workers, and otherwise the defaults: no deadline, the plan's own schedule, {@link
     * FailurePolicy#FAIL_FAST}, all tasks, the plan's own limits, virtual threads, and neither listeners, checkpoint nor
     * context. No configuration is read; {@link #defaults} does that.
     *
     * @param workers how many tasks may run at once, at least 1; {@link Workers#AUTO} for the number of processors less
     *     one. More workers than tasks cost nothing.
     * @return the options
     * @throws IllegalArgumentException if {@code workers} is below 1
     */
    public static RunOptions workers(int workers) {
        return new RunOptions(new ChosenOptions()).withWorkers(workers);
    }

    /**
     * Options as the program is configured, read anew at each call. Settings stand, in rising order of their weight,
     *
     * <ol>
     *   <li>in the file {@code planloom.properties} at the root of the class path (UTF-8), as {@code on-failure=continue}: the
     *       first that the context class loader finds, so that the file of a test takes the place of the program's; if it finds
     *       none, the first that Planloom's own class loader does;
     *   <li>in environment variables, as {@code PLANLOOM_ON_FAILURE=continue};
     *   <li>in system properties, as {@code -Dplanloom.on-failure=continue}.
     * </ol>
     *
     * <p>The settings are {@code workers} (a number or {@code auto}, which is the default), {@code deadline} (as {@link
     * DurationFormat} says), {@code schedule} ({@code layered} or {@code dataflow}), {@code on-failure} ({@code fail-fast} or
     * {@code continue}), {@code max-failures}, {@code threads} ({@code virtual} or {@code platform}), and {@code limit.NAME}
     * for the limit of a name. In the name of an environment variable, letters are upper case, and underscores stand for
     * hyphens: {@code PLANLOOM_LIMIT_DATA_BASE} is {@code limit.data-base}, and limits whose names have other letters than
     * lower-case ones cannot be set so.
     *
     * <p>What is set on the options afterwards counts more than all of these: {@code RunOptions.defaults().withWorkers(8)}.
     *
     * @return the options; {@code workers(Workers.AUTO)} if nothing is configured
     * @throws PlanConfigurationException if a value is not allowed, a file cannot be read, or there is no setting of a name in
     *     the file, of a variable that begins with {@code PLANLOOM_}, or of a property that begins with {@code planloom.}
     */
    public static RunOptions defaults() {
        return Configuration.read();
    }

    /**
     * These options with a number of workers.
     *
     * @param workers how many tasks may run at once, at least 1; {@link Workers#AUTO} for the number of processors less
     *     one. More workers than tasks cost nothing.
     * @return new options
     * @throws IllegalArgumentException if {@code workers} is below 1
     */
    public RunOptions withWorkers(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, but was " + workers
                    + ". Workers.AUTO stands for the number of processors less one.");
        }
        ChosenOptions next = chosen.copy();
        next.workers = workers;
        return new RunOptions(next);
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
        ChosenOptions next = chosen.copy();
        next.deadline = deadline;
        return new RunOptions(next);
    }

    /**
     * These options with a schedule, which takes the place of the plan's own.
     *
     * @param schedule the order in which tasks start
     * @return new options
     */
    public RunOptions schedule(Schedule schedule) {
        ChosenOptions next = chosen.copy();
        next.schedule = Objects.requireNonNull(schedule, "schedule");
        return new RunOptions(next);
    }

    /**
     * These options with a policy for failures. {@link FailurePolicy#FAIL_FAST} takes back what {@link #maxFailures(int)}
     * said before.
     *
     * @param policy what the run does when a task fails
     * @return new options
     */
    public RunOptions onFailure(FailurePolicy policy) {
        ChosenOptions next = chosen.copy();
        next.failurePolicy = Objects.requireNonNull(policy, "policy");
        next.maxFailures = policy == FailurePolicy.FAIL_FAST ? 0 : next.maxFailures;
        return new RunOptions(next);
    }

    /**
     * These options with {@link FailurePolicy#CONTINUE}, and a number of failures after which the run does not go on all the
     * same: when so many have happened it is cancelled as under {@link FailurePolicy#FAIL_FAST}, and throws {@link
     * TaskFailedException} for the last of them, with those before it suppressed.
     *
     * <p>What counts is each task that fails and is not optional; of a fan-out, each element that fails, and once if it fails
     * as a whole.
     *
     * @param failures how many failures end the run, at least 1
     * @return new options
     * @throws IllegalArgumentException if {@code failures} is below 1
     */
    public RunOptions maxFailures(int failures) {
        if (failures < 1) {
            throw new IllegalArgumentException("the number of failures that end a run must be at least 1, but was "
                    + failures + ". Without any, onFailure(FailurePolicy.CONTINUE) goes on after however many.");
        }
        ChosenOptions next = chosen.copy();
        next.failurePolicy = FailurePolicy.CONTINUE;
        next.maxFailures = failures;
        return new RunOptions(next);
    }

    /**
     * These options with another number of permits for a limit than the plan declares. A run inside a task shares the limits
     * of the run around it: for these the options of the outer run count.
     *
     * @param name the limit's name
     * @param permits how many permits it has in this run, at least 1
     * @return new options
     * @throws IllegalArgumentException if {@code permits} is below 1
     */
    public RunOptions limit(String name, int permits) {
        Objects.requireNonNull(name, "name");
        if (permits < 1) {
            throw new IllegalArgumentException("limit '" + name + "' must have at least 1 permit, but was to have "
                    + permits + ". A task that needs one could never start.");
        }
        ChosenOptions next = chosen.copy();
        next.addLimit(name, permits);
        return new RunOptions(next);
    }

    /**
     * These options with another rate limit than the plan declares. The run then counts by itself, from its own start on: what the
     * plan's other runs start takes nothing from it, nor it from them.
     *
     * @param name the name of a rate limit of the plan; those without one cannot be changed
     * @param permits how many starts there may be in a period, at least 1
     * @param period how long a period is, longer than zero
     * @return new options
     * @throws IllegalArgumentException if {@code permits} is below 1, or {@code period} is not longer than zero
     */
    public RunOptions rateLimit(String name, int permits, Duration period) {
        ChosenOptions next = chosen.copy();
        next.addRateLimit(new TaskPolicies.RateLimit(name, permits, period));
        return new RunOptions(next);
    }

    /**
     * These options with one more listener. Listeners are told in the order in which they were added.
     *
     * @param listener hears of what happens in the run; thread-safe
     * @return new options
     */
    public RunOptions listener(RunListener listener) {
        Objects.requireNonNull(listener, "listener");
        ChosenOptions next = chosen.copy();
        next.addListener(listener);
        return new RunOptions(next);
    }

    /**
     * These options with a checkpoint between layers. The run is to be a layered one: under {@link Schedule#DATAFLOW} it
     * throws an {@link IllegalArgumentException} before anything starts. If the checkpoint stops the run, that throws {@link
     * PlanStoppedException}.
     *
     * @param checkpoint decides after a layer whether the run goes on; takes the place of one set before
     * @return new options
     */
    public RunOptions checkpoint(Checkpoint checkpoint) {
        ChosenOptions next = chosen.copy();
        next.checkpoint = Objects.requireNonNull(checkpoint, "checkpoint");
        return new RunOptions(next);
    }

    /**
     * These options for some tasks alone: those of the given names, and all that they need, directly or not, for values, order
     * and conditions. The name of a group stands for its tasks, and those of all groups inside it. The outcome of all others is
     * {@link Outcome.NotSelected}. Several calls add up. If the plan has no task or group of a name, the run throws an {@link
     * IllegalArgumentException} before anything starts.
     *
     * @param tasks names of tasks and groups, at least one; one that is given twice counts once
     * @return new options
     * @throws IllegalArgumentException if there are none
     */
    public RunOptions only(String... tasks) {
        List<String> names = List.copyOf(Arrays.asList(tasks));
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "a run of no tasks does nothing: name at least one. Without only(…) a run"
                            + " executes all tasks.");
        }
        ChosenOptions next = chosen.copy();
        next.select(names);
        return new RunOptions(next);
    }

    /**
     * These options with a kind of threads.
     *
     * @param threads which threads execute the tasks
     * @return new options
     */
    public RunOptions threads(Threads threads) {
        ChosenOptions next = chosen.copy();
        next.threads = Objects.requireNonNull(threads, "threads");
        return new RunOptions(next);
    }

    /**
     * These options with a context that follows the caller into the tasks.
     *
     * @param context what is captured on the caller's thread, and restored around each task; takes the place of one set
     *     before
     * @return new options
     */
    public RunOptions context(RunContext context) {
        ChosenOptions next = chosen.copy();
        next.context = Objects.requireNonNull(context, "context");
        return new RunOptions(next);
    }

    /**
     * How many tasks may run at once.
     *
     * @return the number of workers, at least 1
     */
    public int workers() {
        return chosen.workers;
    }

    /**
     * The time that the run may take.
     *
     * @return the time from the start of the run; empty if it may take as long as it needs
     */
    public Optional<Duration> deadline() {
        return Optional.ofNullable(chosen.deadline);
    }

    /**
     * The schedule of the run.
     *
     * @return the schedule; empty for the plan's own, which {@link dev.planloom.Plan#schedule} says
     */
    public Optional<Schedule> schedule() {
        return Optional.ofNullable(chosen.schedule);
    }

    /**
     * What the run does when a task fails.
     *
     * @return the policy
     */
    public FailurePolicy failurePolicy() {
        return chosen.failurePolicy();
    }

    /**
     * How many failures end a run that goes on after failures.
     *
     * @return a number of failures, at least 1; empty if it goes on after however many
     */
    public OptionalInt maxFailures() {
        return chosen.maxFailures == 0 ? OptionalInt.empty() : OptionalInt.of(chosen.maxFailures);
    }

    /**
     * The limits that have another number of permits than the plan declares.
     *
     * @return numbers of permits by name, in the order in which they were first named; immutable
     */
    public Map<String, Integer> limits() {
        return chosen.limits;
    }

    /**
     * The rate limits that are others than the plan declares.
     *
     * @return rate limits by name, in the order in which they were first named; immutable
     */
    public Map<String, TaskPolicies.RateLimit> rateLimits() {
        return chosen.rateLimits;
    }

    /**
     * Who hears of what happens in the run.
     *
     * @return the listeners, in the order in which they were added; immutable
     */
    public List<RunListener> listeners() {
        return chosen.listeners;
    }

    /**
     * What decides between layers whether the run goes on.
     *
     * @return the checkpoint; empty if nothing does
     */
    public Optional<Checkpoint> checkpoint() {
        return Optional.ofNullable(chosen.checkpoint);
    }

    /**
     * The tasks that {@link #only} named; the run executes what these need, too.
     *
     * @return names of tasks and groups, in the order in which they were first named; empty for all tasks of the plan;
     *     immutable
     */
    public Set<String> selection() {
        return chosen.selection;
    }

    /**
     * Which threads execute the tasks.
     *
     * @return the kind of threads
     */
    public Threads threads() {
        return chosen.threads;
    }

    /**
     * What follows the caller into the tasks.
     *
     * @return the context; empty if nothing does
     */
    public Optional<RunContext> context() {
        return Optional.ofNullable(chosen.context);
    }

    /**
     * The options in one line: the number of workers, the deadline, the schedule, the policy, and whatever else is set.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return chosen.toString();
    }
}
