package dev.planloom.runtime.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Several threads that do the same at once. */
final class Crowd {
    /** How many threads there are: more than a small machine has processors, so that they are also interrupted midway. */
    static final int SIZE = 4;

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private Crowd() {}

    /** Lets each thread do something with its number, from 0; returns when all have. */
    static void run(IntConsumer body) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(SIZE);
        Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < SIZE; number++) {
            int own = number;
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    body.accept(own);
                } catch (Throwable e) {
                    thrown.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(thrown).isEmpty();
    }

    /** Spins until something holds, which it does within moments. */
    static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited in vain");
            }
            Thread.yield();
        }
    }
}
