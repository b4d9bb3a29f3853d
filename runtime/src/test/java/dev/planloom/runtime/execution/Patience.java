package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The waits of tests. Each is bounded, so that a broken runtime fails a test and does not hang it. */
final class Patience {
    /** Far longer than anything here takes; mutation runs shorten it. */
    static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("test.patience", 30));

    private Patience() {}

    /** Deadlines, each twice the one before, for a test to go through until its tasks have come far enough in one. */
    static List<Duration> deadlines() {
        return Stream.iterate(Duration.ofMillis(50), deadline -> deadline.multipliedBy(2))
                .takeWhile(deadline -> deadline.compareTo(LIMIT) < 0)
                .toList();
    }

    static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(LIMIT.toSeconds(), TimeUnit.SECONDS))
                .as("latch opened")
                .isTrue();
    }

    /** Waits at a barrier; returns the index of the arrival, 0 for the last. */
    static int meet(CyclicBarrier barrier) throws Exception {
        return barrier.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Blocks until the current thread is interrupted, and then throws as a blocked task does. */
    static Object untilInterrupted() throws InterruptedException {
        boolean _ = new CountDownLatch(1).await(LIMIT.toSeconds(), TimeUnit.SECONDS);
        throw new AssertionError("was not interrupted");
    }

    /** Polls until a thread waits for something without a time-out, as in a join. */
    static void untilWaiting(Thread thread) {
        until(() -> thread.getState() == Thread.State.WAITING, thread + " is waiting");
    }

    /** Polls until a thread waits for something without a time-out, or has ended. */
    static void untilIdle(Thread thread) {
        until(
                () -> thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TERMINATED,
                thread + " is idle");
    }

    /** Collects garbage until what is referred to is freed. */
    static void untilCleared(Reference<?> reference) {
        until(
                () -> {
                    System.gc();
                    return reference.refersTo(null);
                },
                "it is freed");
    }

    /** Polls until something holds. */
    static void until(BooleanSupplier holds, String what) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(100_000);
        }
    }

    /** Waits for threads to end, whether or not the current thread is interrupted. */
    static void untilTerminated(Collection<Thread> threads) {
        boolean interrupted = Thread.interrupted();
        try {
            for (Thread thread : threads) {
                assertThat(thread).as("thread of a task").isNotSameAs(Thread.currentThread());
                assertThat(thread.join(LIMIT)).as("%s has ended", thread).isTrue();
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting for threads to end", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
