package dev.planloom.runtime.execution;

/** The permits of a {@link Budget} that a crew holds, and how many of its workers use one. Guarded by the crew. */
final class Permits {
    private final Budget budget;
    private final Crew crew;

    /** At least one: with that the run began, and it keeps it to its end. */
    private int held = 1;

    /** How many workers work; never more than are held. */
    private int working = 1;

    /** Whether the crew stands in the budget's queue. */
    private boolean isAwaited;

    Permits(Budget budget, Crew crew) {
        this.budget = budget;
        this.crew = crew;
    }

    /** Begins anew: the owner alone works. */
    void begin() {
        working = 1;
    }

    /** Counts a worker in, if there is a permit for it; else the budget offers one as soon as it can. */
    boolean start() {
        if (held == working) {
            if (isAwaited || !budget.take(crew)) {
                isAwaited = true;
                return false;
            }
            held++;
        }
        working++;
        return true;
    }

    /** Takes note that the crew stands in the budget's queue no more, since it is offered a permit. */
    void offered() {
        isAwaited = false;
    }

    /** Counts a worker in, with a permit that was offered. */
    void startWithOffered() {
        held++;
        working++;
    }

    /** Counts a worker out; says whether a permit is to be given back. */
    boolean stop() {
        working--;
        boolean surplus = held > Math.max(1, working);
        if (surplus) {
            held--;
        }
        return surplus;
    }

    /** Whether nobody works. */
    boolean areIdle() {
        return working == 0;
    }

    /** Whether another worker could not start now, and the budget knows of it. */
    boolean areAwaited() {
        return isAwaited && held == working;
    }

    /** Ends the wait for permits; says how many are to be given back. */
    int release() {
        if (isAwaited) {
            budget.withdraw(crew);
        }
        int surplus = held - 1;
        held = 1;
        return surplus;
    }
}
