package dev.planloom.runtime.execution;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The tasks of a random run. */
final class RandomTasks implements TaskCalls {
    private final RandomRun run;
    private final RunTree tree;

    /** What each task that started got of its dependencies. */
    final AtomicLongArray inputs;

    RandomTasks(RandomRun run, RunTree tree) {
        this.run = run;
        this.tree = tree;
        inputs = new AtomicLongArray(run.plan.size());
    }

    @Override
    public @Nullable Object call(int task, Values values) throws Throwable {
        long input = run.plan.input(task, values);
        inputs.set(task, input);
        long random = RandomPlan.mixed(run.seed, task) * 0xBF58476D1CE4E5B9L >>> 40;
        delay(random);
        return switch (run.conduct(task)) {
            case RETURN -> input;
            case RETURN_NULL -> null;
            case WAIT -> {
                waitFor(random);
                yield input;
            }
            case CLEAN_UP -> {
                try {
                    waitFor(random);
                } catch (InterruptedException e) {
                    cleanUp(random);
                    throw e;
                }
                yield input;
            }
            case IGNORE_INTERRUPT -> {
                try {
                    waitFor(random);
                } catch (InterruptedException _) {
                    cleanUp(random);
                }
                yield input;
            }
            case INTERRUPT_ITSELF -> {
                Thread.currentThread().interrupt();
                yield input;
            }
            case FAIL -> throw new IOException("t" + task);
            case FAIL_AS_INTERRUPTED -> throw new InterruptedException("t" + task);
            case FAIL_WITH_ERROR -> throw new StackOverflowError("t" + task);
            case NEST -> nest(task, input);
        };
    }

    private long nest(int task, long input) throws InterruptedException {
        RandomRun inside = run.inside(task);
        tree.pauses();
        try {
            PlanResult result = new WatchedRun(inside, tree).run();
            return RandomPlan.mixed(
                    input,
                    Foreseen.digest(
                            number -> result.report().tasks().get(number).outcome(), inside));
        } finally {
            tree.runs();
        }
    }

    /** Varies the runs; nothing relies on it. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static void delay(long random) {
        switch ((int) (random % 16)) {
            case 0, 1, 2 -> Thread.yield();
            case 3 -> LockSupport.parkNanos(1 + random % 20_000);
            default -> {}
        }
    }

    private static void waitFor(long random) throws InterruptedException {
        boolean _ = new CountDownLatch(1).await(random % 500_000, TimeUnit.NANOSECONDS);
    }

    private void cleanUp(long random) {
        try {
            waitFor(random % 100_000);
        } catch (InterruptedException _) {
            tree.check(false, "a second interrupt came while a task cleaned up after the first");
        }
    }
}
