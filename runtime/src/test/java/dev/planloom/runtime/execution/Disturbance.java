package dev.planloom.runtime.execution;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * When the caller of a random run is interrupted.
 *
 * @param moment what kind of moment
 * @param number which one: the number of the event, or a time in nanoseconds
 * @param times how often
 */
record Disturbance(Moment moment, int number, int times) {
    enum Moment {
        NEVER,
        /** Before the run starts. */
        BEFORE,
        /** When a task starts or ends. */
        EVENT,
        /** When a time has passed since the start. */
        TIME
    }

    static Disturbance of(Random random, int tasks) {
        int times = 1 + random.nextInt(8) / 7;
        return switch (random.nextInt(40)) {
            case 0 -> new Disturbance(Moment.BEFORE, 0, times);
            case 1, 2, 3 -> new Disturbance(Moment.EVENT, 1 + random.nextInt(2 * tasks), times);
            case 4, 5, 6 -> new Disturbance(Moment.TIME, random.nextInt(10_000 << random.nextInt(8)), times);
            default -> new Disturbance(Moment.NEVER, 0, 0);
        };
    }

    boolean isAny() {
        return moment != Moment.NEVER;
    }

    /** On the caller's thread, which is about to run the plan. */
    void begin(Interrupts interrupts) {
        switch (moment) {
            case NEVER, EVENT -> {}
            case BEFORE -> send(interrupts);
            case TIME ->
                Thread.ofVirtual().start(() -> {
                    LockSupport.parkNanos(number);
                    send(interrupts);
                });
        }
    }

    /** On the thread of a task, that starts or ends. */
    void event(int event, Interrupts interrupts) {
        if (moment == Moment.EVENT && event >= number && event < number + times) {
            interrupts.send();
        }
    }

    private void send(Interrupts interrupts) {
        for (int i = 0; i < times; i++) {
            interrupts.send();
        }
    }
}
