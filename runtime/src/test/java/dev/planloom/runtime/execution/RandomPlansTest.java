package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.PlanException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
 * <p>{@code -Dplanloom.plans=100000} runs as many plans; {@code -Dplanloom.seed=7} the plan of that seed alone.
 */
class RandomPlansTest {
    private static final int PLANS = Integer.getInteger("planloom.plans", 2_000);
    private static final @Nullable Long SEED = Long.getLong("planloom.seed");

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.DAYS) // each run has its own time-out: Patience
    void everyRunComesToWhatItsPlanAndItsTasksSay(Schedule schedule) throws Exception {
        if (SEED != null) {
            runAndCheck(SEED, schedule);
            return;
        }
        for (long seed = 0; seed < PLANS; seed++) {
            runAndCheck(seed, schedule);
        }
    }

    private static void runAndCheck(long seed, Schedule schedule) throws Exception {
        RandomRun run = RandomRun.of(seed, schedule);
        String description = "plan of -Dplanloom.seed=" + seed + " (" + run + ")";
        Interrupts interrupts = new Interrupts();
        RunTree tree = new RunTree(event -> run.disturbance.event(event, interrupts));
        Caller caller = Caller.start(run.caller, () -> {
            interrupts.begin();
            try {
                run.disturbance.begin(interrupts);
                return new WatchedRun(run, tree).run();
            } finally {
                interrupts.end();
            }
        });
        try {
            checkEnding(tree, caller.ending(), interrupts.sent());
            tree.check(tree.mostRunning() <= run.options.workers(), "%d tasks ran at once", tree.mostRunning());
            Patience.untilTerminated(tree.threads);
        } catch (TimeoutException e) {
            throw new AssertionError(description + " has not ended:\n" + ThreadDump.take(), e);
        } catch (Throwable e) {
            throw new AssertionError(description, e);
        }
        if (!tree.faults.isEmpty()) {
            throw new AssertionError(
                    description + ":\n" + tree.faults.stream().limit(10).collect(Collectors.joining("\n")));
        }
    }

    /** An interrupt of the caller is thrown or left in its interrupt status: no more and no less. */
    private static void checkEnding(RunTree tree, Caller.Ending ending, int interrupts) {
        Throwable thrown = ending.thrown();
        boolean isThrown = thrown instanceof InterruptedException;
        if (thrown != null && !isThrown && !(thrown instanceof PlanException)) {
            throw new AssertionError("the run broke down", thrown);
        }
        boolean isRight = interrupts == 1
                ? isThrown ^ ending.interrupted()
                : (isThrown || ending.interrupted()) == (interrupts > 0);
        tree.check(
                isRight,
                "%d interrupts, but interrupted is %s after %s",
                interrupts,
                ending.interrupted(),
                ending.thrown());
    }
}
