package dev.planloom.benchmarks;

import java.time.Duration;
import java.util.Locale;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much time is spent. Most of it is warm-up: a plan of a thousand tasks has a thousand calls to compile, which takes
 * HotSpot some seconds.
 */
enum Effort {
    /** Whether everything runs, and not how fast. */
    SMOKE(Extent.smoke(), 1, 1, 1, 10, 1, 10, 1, 1, 0, new Compiling(1, Duration.ZERO, 1)),
    /** Some ten minutes: enough to see what a change does. */
    QUICK(Extent.quick(), 2, 2, 5, 800, 3, 200, 5, 15, 1, new Compiling(2, Duration.ofSeconds(5), 2)),
    /** What is published: some three quarters of an hour. */
    FULL(Extent.full(), 3, 3, 5, 1_200, 5, 200, 5, 21, 15, new Compiling(7, Duration.ofSeconds(20), 5));

    /** The graphs. */
    @SuppressWarnings("ImmutableEnumChecker") // its lists are immutable
    final Extent extent;

    /** How often everything is measured; each round has a JVM of its own for each contender and graph. */
    final int rounds;

    /** How often sleeping tasks are measured; each round has a JVM of its own for each contender. */
    final int sleepRounds;

    final int warmups;
    final int iterations;

    /** How often sleeping tasks run in one JVM. */
    final int repetitions;

    /** How many JVMs start cold, for each contender and graph. */
    final int starts;

    /** How long to wait in all while other processes are busy. */
    final Duration patience;

    /** How often everything is compiled. */
    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
    final Compiling compiling;

    private final int warmupMillis;
    private final int iterationMillis;

    /**
     * How often something is compiled.
     *
     * @param rounds each with processes of its own for each graph and build
     * @param warmup for how long a process compiles before it measures
     * @param repetitions how often it measures
     */
    record Compiling(int rounds, Duration warmup, int repetitions) {}

    Effort(
            Extent extent,
            int rounds,
            int sleepRounds,
            int warmups,
            int warmupMillis,
            int iterations,
            int iterationMillis,
            int repetitions,
            int starts,
            int patienceMinutes,
            Compiling compiling) {
        this.extent = extent;
        this.rounds = rounds;
        this.sleepRounds = sleepRounds;
        this.warmups = warmups;
        this.warmupMillis = warmupMillis;
        this.iterations = iterations;
        this.iterationMillis = iterationMillis;
        this.repetitions = repetitions;
        this.starts = starts;
        this.patience = Duration.ofMinutes(patienceMinutes);
        this.compiling = compiling;
    }

    TimeValue warmupTime() {
        return TimeValue.milliseconds(warmupMillis);
    }

    TimeValue iterationTime() {
        return TimeValue.milliseconds(iterationMillis);
    }

    /** What it does in a section, as a clause. */
    String describe(Section section) {
        return switch (section) {
            case TASKS, SIZES, ELEMENTS ->
                "%d rounds, each a JVM for each line with %d × %d ms of warm-up and %d × %d ms of measurement"
                        .formatted(rounds, warmups, warmupMillis, iterations, iterationMillis);
            case SLEEP ->
                "%d rounds, each a JVM for each contender with the median of %d runs"
                        .formatted(sleepRounds, repetitions);
            case COLD -> "%d rounds, each a JVM for each line".formatted(starts);
            case COMPILE ->
                "%d rounds, each a process for each line, the warm ones with the median of %d compilations after %d s"
                        .formatted(
                                compiling.rounds(),
                                compiling.repetitions(),
                                compiling.warmup().toSeconds());
            case CLASSES -> "compiled once";
        };
    }

    /** The name on command lines. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
