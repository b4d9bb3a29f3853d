package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs random plans, each in both schedules: of 1 to 200 tasks, with all kinds of edges, with 1 to 32 workers, with tasks
 * that fail, ignore interrupts or run other plans, with deadlines and with callers that are interrupted.
 *
 * <p>What holds of every run is checked of every run. Where neither time nor chance decides which tasks fail, the run must
 * come to the very outcomes and values that its tasks come to one after the other.
 *
 * <p>{@code -Drandom.plans=100000} runs as many plans; {@code -Drandom.seed=7} the plan of that seed alone.
 */
class RandomPlansTest {
    private static final int PLANS = Integer.getInteger("random.plans", 2_000);

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.DAYS) // each run has its own time-out: Patience
    void everyRunComesToWhatItsPlanAndItsTasksSay(Schedule schedule) throws Exception {
        SeededRuns.each(PLANS, seed -> runAndCheck(seed, schedule));
    }

    private static void runAndCheck(long seed, Schedule schedule) throws Exception {
        RandomRun run = RandomRun.of(seed, schedule);
        new SeededRuns(seed, run, run.caller, run.disturbance)
                .run(run.options.workers(), tree -> new WatchedRun(run, tree).run());
    }
}
