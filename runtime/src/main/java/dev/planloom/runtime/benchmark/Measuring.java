package dev.planloom.runtime.benchmark;

import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** One measurement of a plan with all numbers of workers. Of a single thread. */
final class Measuring {
    /** Any number will do, as long as it is always the same. */
    private static final long SEED = 1;

    private static final Duration NANOSECOND = Duration.ofNanos(1);

    private final ChosenBenchmark chosen;
    private final List<Combination> combinations;
    private final Random random = new Random(SEED);
    private final long start = System.nanoTime();
    /** Of all runs until now, also of the warm-up, which the table leaves out. */
    private final List<Measurement> measurements = new ArrayList<>();

    /** The name of the plan; empty before its first run. */
    private String plan = "";

    Measuring(ChosenBenchmark chosen) {
        this.chosen = chosen;
        combinations = chosen.combinations();
    }

    WorkerTable table() throws BenchmarkInterruptedException {
        rounds(chosen.warmUp, true);
        rounds(chosen.rounds, false);
        return measured();
    }

    private WorkerTable measured() {
        return WorkerTable.of(plan, measurements);
    }

    private void rounds(int rounds, boolean isWarmUp) throws BenchmarkInterruptedException {
        for (int round = 1; round <= rounds; round++) {
            String name = (isWarmUp ? "warm-up round " : "round ") + round + " of " + rounds;
            for (Combination combination : Combination.shuffled(combinations, random)) {
                RunReport report = run(combination, name + " (" + combination + ")");
                combination.check(report);
                plan = report.graph().name();
                add(new Measurement(
                        round,
                        isWarmUp,
                        report.schedule(),
                        report.workers(),
                        // The clock may be too coarse for a plan without work.
                        report.makespan().isPositive() ? report.makespan() : NANOSECOND,
                        report.utilisation()));
            }
        }
    }

    private void add(Measurement measurement) {
        measurements.add(measurement);
        chosen.listener.accept(measurement);
    }

    private RunReport run(Combination combination, String name) throws BenchmarkInterruptedException {
        if (Thread.interrupted()) {
            throw new BenchmarkInterruptedException(name, measured());
        }
        if (isOver()) {
            throw new BenchmarkTimeoutException(name, deadline(), null, measured());
        }
        try {
            return Objects.requireNonNull(chosen.run.run(limited(combination.in(chosen.options))), "report");
        } catch (InterruptedException e) {
            BenchmarkInterruptedException interrupted = new BenchmarkInterruptedException(name, measured());
            interrupted.initCause(e);
            throw interrupted;
        } catch (Exception e) {
            if (e instanceof PlanTimeoutException && isOver()) {
                throw new BenchmarkTimeoutException(name, deadline(), e, measured());
            }
            throw new BenchmarkFailedException(name, e, measured());
        }
    }

    /** Options whose deadline is not after the benchmark's. */
    private RunOptions limited(RunOptions options) {
        if (chosen.deadline == null) {
            return options;
        }
        Duration left = deadline().minusNanos(System.nanoTime() - start);
        Duration atMost =
                options.deadline().filter(own -> own.compareTo(left) < 0).orElse(left);
        return options.deadline(atMost.isPositive() ? atMost : NANOSECOND);
    }

    private Duration deadline() {
        return Objects.requireNonNull(chosen.deadline);
    }

    private boolean isOver() {
        return chosen.deadline != null
                && Duration.ofNanos(System.nanoTime() - start).compareTo(chosen.deadline) >= 0;
    }
}
