package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Measures a plan with each of some numbers of workers, to choose one. Immutable; each method that sets something returns a
 * new benchmark. It may be measured several times, but by one thread at a time, since runs side by side disturb each other; and
 * not inside a task, where a run has the workers of the run around it.
 *
 * {@snippet lang = java:
 * WorkerBenchmark benchmark = WorkerBenchmark.of(options -> GeneratedPlan.run(new ReportTasks(), options).report());
 * WorkerTable table = benchmark.workers(1, 5, 10, 20).schedules(Schedule.values()).measure();
 * System.out.println(table);
 * }
 *
 * <p>It runs the plan round by round. A round has one run with each number of workers, in each schedule, in an order of its
 * own: so what else the machine does for a while, or a plan that becomes faster with time, does not favour one of the numbers.
 * The orders are shuffled by a generator with a fixed seed, so that each call of {@link #measure} has the same.
 */
public final class WorkerBenchmark {
    private final ChosenBenchmark chosen;

    /** A benchmark that is set so; nobody changes it from now on. */
    private WorkerBenchmark(ChosenBenchmark chosen) {
        this.chosen = chosen;
    }

    /**
     * A benchmark of a plan, with 1, 2, 5, 10 and 20 workers, in the plan's own schedule, in 7 rounds after 2 for warm-up,
     * without a deadline.
     *
     * @param run runs the plan once
     * @return the benchmark
     */
    public static WorkerBenchmark of(PlanRun run) {
        return new WorkerBenchmark(new ChosenBenchmark(Objects.requireNonNull(run, "run")));
    }

    /**
     * This benchmark with other numbers of workers. To see speed-ups over one worker, have 1 among them.
     *
     * @param counts numbers of workers, in any order, each at least 1 and there once
     * @return a new benchmark
     * @throws IllegalArgumentException if there is none, one is below 1, or one is there twice
     */
    public WorkerBenchmark workers(int... counts) {
        if (counts.length == 0) {
            throw new IllegalArgumentException("there is nothing to measure: name at least one number of workers");
        }
        Set<Integer> seen = new HashSet<>();
        for (int count : counts) {
            if (count < 1) {
                throw new IllegalArgumentException("a run needs at least 1 worker, but was to have " + count);
            }
            if (!seen.add(count)) {
                throw new IllegalArgumentException(
                        count + " is there twice. Name each number of workers once; rounds repeat them all.");
            }
        }
        ChosenBenchmark next = chosen.copy();
        next.workers = Arrays.stream(counts).boxed().toList();
        return new WorkerBenchmark(next);
    }

    /**
     * This benchmark in some schedules, which take the place of the plan's own: {@code schedules(Schedule.values())} compares
     * both.
     *
     * @param schedules schedules, each once
     * @return a new benchmark
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    public WorkerBenchmark schedules(Schedule... schedules) {
        List<Schedule> all = List.copyOf(Arrays.asList(schedules));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to measure: name at least one schedule, or leave the"
                    + " call away for the plan's own");
        }
        if (Set.copyOf(all).size() < all.size()) {
            throw new IllegalArgumentException("a schedule is there twice among "
                    + all.stream().map(Schedule::name).collect(Collectors.joining(", ")) + ". Name each once.");
        }
        ChosenBenchmark next = chosen.copy();
        next.schedules = all;
        return new WorkerBenchmark(next);
    }

    /**
     * This benchmark with a number of rounds that count.
     *
     * @param rounds how many runs each median is of, at least 1
     * @return a new benchmark
     * @throws IllegalArgumentException if {@code rounds} is below 1
     */
    public WorkerBenchmark rounds(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("there must be at least 1 round, but were to be " + rounds);
        }
        ChosenBenchmark next = chosen.copy();
        next.rounds = rounds;
        return new WorkerBenchmark(next);
    }

    /**
     * This benchmark with a number of rounds before those that count: for the JVM to compile, and for caches and connections
     * to be there.
     *
     * @param rounds how many rounds do not count, at least 0
     * @return a new benchmark
     * @throws IllegalArgumentException if {@code rounds} is negative
     */
    public WorkerBenchmark warmUp(int rounds) {
        if (rounds < 0) {
            throw new IllegalArgumentException(
                    "the rounds of the warm-up must be at least 0, but were to be " + rounds);
        }
        ChosenBenchmark next = chosen.copy();
        next.warmUp = rounds;
        return new WorkerBenchmark(next);
    }

    /**
     * This benchmark with options for its runs: limits, threads, a deadline for each run and so on. The number of workers, and
     * the schedules if some are measured, take the place of what these options say.
     *
     * @param options the options
     * @return a new benchmark
     */
    public WorkerBenchmark options(RunOptions options) {
        ChosenBenchmark next = chosen.copy();
        next.options = Objects.requireNonNull(options, "options");
        return new WorkerBenchmark(next);
    }

    /**
     * This benchmark with a deadline. When it passes, the run that is under way is ended as by a {@link RunOptions#deadline
     * deadline} of its own, no other starts, and {@link BenchmarkTimeoutException} is thrown.
     *
     * @param deadline the time from the start of the benchmark, longer than zero
     * @return a new benchmark
     * @throws IllegalArgumentException if {@code deadline} is zero or negative
     */
    public WorkerBenchmark deadline(Duration deadline) {
        if (!deadline.isPositive()) {
            throw new IllegalArgumentException("the deadline must be longer than zero, but was " + deadline
                    + ". It is the time that the benchmark may take, from its start.");
        }
        ChosenBenchmark next = chosen.copy();
        next.deadline = deadline;
        return new WorkerBenchmark(next);
    }

    /**
     * This benchmark with a listener, for a progress display.
     *
     * @param listener called after each run, also those of the warm-up, on the thread that measures; takes the place of one
     *     set before
     * @return a new benchmark
     */
    public WorkerBenchmark listener(Consumer<Measurement> listener) {
        ChosenBenchmark next = chosen.copy();
        next.listener = Objects.requireNonNull(listener, "listener");
        return new WorkerBenchmark(next);
    }

    /**
     * How many runs {@link #measure} makes, those of the warm-up included.
     *
     * @return a number of runs, at least 1
     */
    public long runs() {
        return ((long) chosen.warmUp + chosen.rounds) * chosen.combinations().size();
    }

    /**
     * Measures, on the calling thread. A run that returns counts, even if tasks of it failed, as under {@link
     * dev.planloom.runtime.FailurePolicy#CONTINUE}.
     *
     * @return the table of all runs but those of the warm-up
     * @throws BenchmarkFailedException if a run throws an exception; no other starts
     * @throws BenchmarkTimeoutException if the deadline passes
     * @throws BenchmarkInterruptedException if the calling thread is interrupted, before a run or in one
     * @throws IllegalArgumentException if a run was not one with the options that were handed to it
     */
    public WorkerTable measure() throws BenchmarkInterruptedException {
        return new Measuring(chosen).table();
    }
}
