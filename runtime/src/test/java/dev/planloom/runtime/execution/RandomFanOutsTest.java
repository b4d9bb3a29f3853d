package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs random plans with fan-outs, each in both schedules: over all that has elements and over one another, with up to
 * 10,000 elements, with elements, sources and collectors that fail, with plans inside elements, with deadlines and with
 * callers that are interrupted.
 *
 * <p>{@code -Drandom.plans=100000} runs as many plans; {@code -Drandom.seed=7} the plan of that seed alone.
 */
class RandomFanOutsTest {
    private static final int PLANS = Integer.getInteger("random.plans", 1_000);
    private static final int MOST_INSIDE = 30;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.DAYS) // each run has its own time-out: Patience
    void everyRunComesToWhatItsElementsSay(Schedule schedule) throws Exception {
        SeededRuns.each(PLANS, seed -> runAndCheck(seed, schedule));
    }

    private static void runAndCheck(long seed, Schedule schedule) throws Exception {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        FanOutPlan plan = FanOutPlan.of(random, 0);
        RunOptions chosen = RunOptions.workers(1 + random.nextInt(1 << random.nextInt(5)))
                .schedule(schedule)
                .onFailure(random.nextInt(3) > 0 ? FailurePolicy.CONTINUE : FailurePolicy.FAIL_FAST);
        Duration deadline = Duration.ofNanos(20_000L + random.nextInt(20_000 << random.nextInt(8)));
        boolean isTimed = random.nextInt(10) == 0;
        RunOptions options = isTimed ? chosen.deadline(deadline) : chosen;
        Disturbance disturbance = Disturbance.of(random, 8 * plan.tasks.size());
        Caller.Kind kind = random.nextBoolean() ? Caller.Kind.VIRTUAL : Caller.Kind.PLATFORM;
        FanOutRun run = new FanOutRun(plan, options, isTimed || disturbance.isAny());
        new SeededRuns(seed, run, kind, disturbance).run(options.workers(), tree -> {
            run.run(tree, new AtomicInteger(MOST_INSIDE));
            return "";
        });
    }
}
