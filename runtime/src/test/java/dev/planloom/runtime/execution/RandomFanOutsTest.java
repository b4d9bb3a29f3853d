package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.PlanException;
import dev.planloom.runtime.RunOptions;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs random plans with fan-outs, each in both schedules: over all that has elements and over one another, with up to
 * 10,000 elements, with elements, sources and collectors that fail, with plans inside elements, with deadlines and with
 * callers that are interrupted.
 *
 * <p>{@code -Dplanloom.plans=100000} runs as many plans; {@code -Dplanloom.seed=7} the plan of that seed alone.
 */
class RandomFanOutsTest {
    private static final int PLANS = Integer.getInteger("planloom.plans", 1_000);
    private static final @Nullable Long SEED = Long.getLong("planloom.seed");
    private static final int MOST_INSIDE = 30;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.DAYS) // each run has its own time-out: Patience
    void everyRunComesToWhatItsElementsSay(Schedule schedule) throws Exception {
        if (SEED != null) {
            runAndCheck(SEED, schedule);
            return;
        }
        for (long seed = 0; seed < PLANS; seed++) {
            runAndCheck(seed, schedule);
        }
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
        String description = "plan of -Dplanloom.seed=" + seed + " (" + run + ")";
        Interrupts interrupts = new Interrupts();
        RunTree tree = new RunTree(event -> disturbance.event(event, interrupts));
        Caller caller = Caller.start(kind, () -> {
            interrupts.begin();
            try {
                disturbance.begin(interrupts);
                run.run(tree, new AtomicInteger(MOST_INSIDE));
                return "";
            } finally {
                interrupts.end();
            }
        });
        try {
            checkEnding(tree, caller.ending(), interrupts.sent());
            tree.check(tree.mostRunning() <= options.workers(), "%d ran at once", tree.mostRunning());
            Patience.untilTerminated(tree.threads);
        } catch (TimeoutException e) {
            throw new AssertionError(description + " has not ended:\n" + ThreadDump.take(), e);
        } catch (Throwable e) {
            throw new AssertionError(description, e);
        }
        if (!tree.faults.isEmpty()) {
            throw new AssertionError(
                    description + ":\n" + tree.faults.stream().limit(5).collect(Collectors.joining("\n")));
        }
    }

    /** An interrupt of the caller is thrown or left in its interrupt status. */
    private static void checkEnding(RunTree tree, Caller.Ending ending, int interrupts) {
        Throwable thrown = ending.thrown();
        boolean isThrown = thrown instanceof InterruptedException;
        if (thrown != null && !isThrown && !(thrown instanceof PlanException)) {
            throw new AssertionError("the run broke down", thrown);
        }
        tree.check(
                (isThrown || ending.interrupted()) == (interrupts > 0),
                "%d interrupts, but interrupted is %s after %s",
                interrupts,
                ending.interrupted(),
                thrown);
    }
}
