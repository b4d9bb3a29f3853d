package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Cancels runs at random moments, by an interrupt of the caller or by a task that fails. Each must return, and no task may
 * be running then.
 *
 * <p>How long a run takes from the end of its last task to its return decides nothing here. A soak, {@code
 * -Drandom.plans}, prints it.
 */
class CancellationTest {
    private static final int RUNS = 500;

    /** Runs that load classes, and so tell nothing of those that come after them. */
    private static final int FIRST_RUNS = 50;

    @ParameterizedTest
    @EnumSource
    void aCancelledRunReturnsWhenItsTasksHaveEnded(Schedule schedule) throws Exception {
        long[] latencies = new long[RUNS];
        for (int seed = 0; seed < FIRST_RUNS + RUNS; seed++) {
            try {
                latencies[Math.max(0, seed - FIRST_RUNS)] = new Cancelled(seed, schedule).run();
            } catch (TimeoutException e) {
                throw new AssertionError("run of seed " + seed + " has not ended:\n" + ThreadDump.take(), e);
            } catch (Throwable e) {
                throw new AssertionError("run of seed " + seed, e);
            }
        }
        if (Integer.getInteger("random.plans") != null) {
            print(schedule, latencies);
        }
    }

    @SuppressWarnings("SystemOut") // for whoever runs a soak
    private static void print(Schedule schedule, long[] latencies) {
        Arrays.sort(latencies);
        System.out.printf(
                "%s: %d cancelled runs returned after the end of their last task in p50 %d µs, p99 %d µs, max %d µs%n",
                schedule,
                RUNS,
                latencies[RUNS / 2] / 1_000,
                latencies[RUNS * 99 / 100] / 1_000,
                latencies[RUNS - 1] / 1_000);
    }

    /** A run of short tasks, on which tasks depend that end only when they are interrupted, or fail. */
    private static final class Cancelled implements TaskCalls {
        private final Schedule schedule;
        private final Random random;
        private final int workers;
        private final int shortTasks;
        private final boolean isFailing;
        private final long nanosToCancellation;

        private final RunTree tree = new RunTree(_ -> {});
        private final AtomicLong lastEnd = new AtomicLong(Long.MIN_VALUE);
        private volatile long cancelledAt;
        private volatile long returnedAt;
        private volatile int runningAtReturn;

        Cancelled(long seed, Schedule schedule) {
            this.schedule = schedule;
            random = new Random(seed);
            workers = 1 + random.nextInt(16);
            shortTasks = random.nextInt(30);
            isFailing = random.nextBoolean();
            nanosToCancellation = random.nextInt(1_000_000);
        }

        /** Runs it; returns how long it took from the cancellation and the end of the last task to its return. */
        long run() throws Exception {
            TaskGraph graph = randomGraph();
            Caller caller = Caller.start(Caller.Kind.PLATFORM, () -> {
                try {
                    return Plans.run(graph, this, RunOptions.workers(workers).schedule(schedule));
                } finally {
                    returnedAt = System.nanoTime();
                    runningAtReturn = tree.running();
                }
            });
            if (!isFailing) {
                LockSupport.parkNanos(nanosToCancellation);
                cancelledAt = System.nanoTime();
                caller.interrupt();
            }
            assertThat(caller.ending().thrown())
                    .isInstanceOf(isFailing ? TaskFailedException.class : InterruptedException.class);
            assertThat(runningAtReturn).as("running tasks").isZero();
            Patience.untilTerminated(tree.threads);
            return returnedAt - Math.max(cancelledAt, lastEnd.get());
        }

        private TaskGraph randomGraph() {
            TaskGraphBuilder graph = TaskGraph.named("cancelled");
            for (int task = 0; task < shortTasks; task++) {
                graph.task("t" + task);
            }
            int blocked = 1 + random.nextInt(workers);
            for (int task = shortTasks; task < shortTasks + blocked; task++) {
                graph.task("t" + task);
                for (int dependency = 0; dependency < shortTasks; dependency++) {
                    graph.after("t" + dependency);
                }
            }
            return graph.build();
        }

        @Override
        public @Nullable Object call(int task, Values values) throws Throwable {
            tree.threads.add(Thread.currentThread());
            tree.runs();
            try {
                if (task < shortTasks) {
                    LockSupport.parkNanos(10_000);
                    return null;
                }
                return isFailing && task == shortTasks ? fail() : Patience.untilInterrupted();
            } finally {
                tree.pauses();
                lastEnd.accumulateAndGet(System.nanoTime(), Math::max);
            }
        }

        private Object fail() throws InterruptedException {
            boolean _ = new CountDownLatch(1).await(nanosToCancellation, TimeUnit.NANOSECONDS);
            cancelledAt = System.nanoTime();
            throw new IllegalStateException("broken");
        }
    }
}
