package dev.planloom.runtime.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the number of workers from which on more gain next to nothing; {@link WorkerTable#knee} says how. */
final class Knee {
    /** By which part of the shortest median a longer one makes no difference to a user. */
    private static final double TOLERANCE = 0.05;

    private Knee() {}

    /** The knee of some runs of one schedule, which stand in rising order of their workers. */
    static Optional<Runs> of(List<Runs> runs) {
        if (runs.size() < 2) {
            return Optional.empty();
        }
        Runs best = runs.stream().min(Comparator.comparingLong(Runs::median)).orElseThrow();
        long limit = Math.max(best.spread().upper().toNanos(), Math.round(best.median() * (1 + TOLERANCE)));
        return runs.stream().filter(each -> each.median() <= limit).findFirst();
    }
}
