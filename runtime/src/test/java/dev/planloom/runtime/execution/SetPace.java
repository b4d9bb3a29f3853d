package dev.planloom.runtime.execution;

import java.time.Duration;

/** A pace that has learned already, and learns no more: each run that may begins alone, for a given time, or none does. */
final class SetPace extends Pace {
    private final long aloneNanos;

    private SetPace(long aloneNanos) {
        super(1);
        this.aloneNanos = aloneNanos;
    }

    /** All workers begin. */
    static SetPace together() {
        return new SetPace(0);
    }

    static SetPace alone(Duration time) {
        return new SetPace(time.toNanos());
    }

    @Override
    boolean isFirst() {
        return false;
    }

    @Override
    long aloneNanos() {
        return aloneNanos;
    }
}
