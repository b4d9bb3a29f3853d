package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs random plans whose tasks have policies, each in both schedules: limits, names that are read and written, conditions,
 * time-outs, repetitions, rate limits and fallbacks, of tasks, elements and hosts of other plans; with deadlines and with callers
 * that are interrupted. Time leaps, so that nobody waits for it.
 *
 * <p>No limit is exceeded and no writer has company, whatever happens. Where neither real time nor chance decides, the run must
 * come to the very outcomes, values and attempts that its tasks come to one after the other.
 *
 * <p>{@code -Drandom.plans=100000} runs as many plans; {@code -Drandom.seed=7} the plan of that seed alone.
 */
class RandomPoliciesTest {
    private static final int PLANS = Integer.getInteger("random.plans", 2_000);

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.DAYS) // each run has its own time-out: Patience
    void everyRunComesToWhatItsPoliciesSay(Schedule schedule) throws Exception {
        try (Warnings _ = Warnings.gather()) { // that tasks did not stop: time leaps over their last moments
            SeededRuns.each(PLANS, seed -> runAndCheck(seed, schedule));
        }
    }

    private static void runAndCheck(long seed, Schedule schedule) throws Exception {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        PolicyPlan plan = PolicyPlan.of(random, schedule);
        Disturbance disturbance = Disturbance.of(random, 4 * plan.tasks.size());
        Caller.Kind caller = random.nextBoolean() ? Caller.Kind.VIRTUAL : Caller.Kind.PLATFORM;
        new SeededRuns(seed, plan, caller, disturbance)
                .run(
                        plan.options.workers(),
                        tree -> new PolicyCheck(plan, tree, new TouchedThings(tree, plan.limits), !disturbance.isAny())
                                .run());
    }
}
