package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark is set to. {@link WorkerBenchmark} changes a copy before it makes a benchmark of it, and none after that;
 * its final field publishes it.
 */
final class ChosenBenchmark {
    final PlanRun run;

    /** Immutable, as the list of schedules. */
    List<Integer> workers = List.of(1, 2, 5, 10, 20);

    /** Empty for the plan's own. */
    List<Schedule> schedules = List.of();

    int rounds = 7;
    int warmUp = 2;
    RunOptions options = RunOptions.workers(1);

    @Nullable
    Duration deadline;

    Consumer<Measurement> listener = _ -> {};

    ChosenBenchmark(PlanRun run) {
        this.run = run;
    }

    ChosenBenchmark copy() {
        ChosenBenchmark copy = new ChosenBenchmark(run);
        copy.workers = workers;
        copy.schedules = schedules;
        copy.rounds = rounds;
        copy.warmUp = warmUp;
        copy.options = options;
        copy.deadline = deadline;
        copy.listener = listener;
        return copy;
    }

    List<Combination> combinations() {
        List<Combination> all = new ArrayList<>();
        for (int count : workers) {
            if (schedules.isEmpty()) {
                all.add(new Combination(null, count));
            }
            for (Schedule schedule : schedules) {
                all.add(new Combination(schedule, count));
            }
        }
        return all;
    }
}
