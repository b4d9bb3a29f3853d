package dev.planloom.runtime.execution;

import dev.planloom.runtime.PlanException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs of random plans, each on a caller that may be interrupted, and what holds for all of them: they end, no more runs at
 * once than there are workers, no thread is left, and no interrupt is lost or made up.
 *
 * @param seed what the run is made of
 * @param run the run in words
 * @param caller who runs it
 * @param disturbance when the caller is interrupted
 */
record SeededRuns(long seed, Object run, Caller.Kind caller, Disturbance disturbance) {
    private static final @Nullable Long SEED = Long.getLong("random.seed");

    /** Runs the plan of a seed, and checks what it comes to. */
    interface Seeded {
        void runAndCheck(long seed) throws Exception;
    }

    /** Runs a plan; tells the tree what happens, and what is wrong. */
    interface Body {
        Object run(RunTree tree) throws Exception;
    }

    /** Runs the plans of the first seeds; or of the one that {@code -Drandom.seed} names. */
    static void each(int plans, Seeded seeded) throws Exception {
        if (SEED != null) {
            seeded.runAndCheck(SEED);
            return;
        }
        for (long seed = 0; seed < plans; seed++) {
            seeded.runAndCheck(seed);
        }
    }

    void run(int workers, Body body) {
        String description = "plan of -Drandom.seed=" + seed + " (" + run + ")";
        Interrupts interrupts = new Interrupts();
        RunTree tree = new RunTree(event -> disturbance.event(event, interrupts));
        Caller started = Caller.start(caller, () -> {
            interrupts.begin();
            try {
                disturbance.begin(interrupts);
                return body.run(tree);
            } finally {
                interrupts.end();
            }
        });
        try {
            checkEnding(tree, started.ending(), interrupts.sent());
            tree.check(tree.mostRunning() <= workers, "%d ran at once", tree.mostRunning());
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
