package dev.planloom.runtime.execution;

import dev.planloom.runtime.TaskGraphBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One task of a {@link PolicyPlan}: what is said of it, and what its attempts do. Its fields are set while the plan is drawn. */
final class PolicyTask {
    enum Kind {
        VALUE,
        CONDITION,
        SOURCE,
        FAN_OUT,
        HOST
    }

    /** What an attempt does. */
    enum Move {
        RETURN,
        FAIL,
        /** Throws what is not to be retried. */
        GIVE_UP,
        /** Blocks until its time is up. */
        BLOCK,
        /** Blocks until its time is up, and then returns. */
        OVERSTAY,
        THROW_ERROR
    }

    enum Fallback {
        NONE,
        RETURNS,
        THROWS
    }

    final int index;
    final Kind kind;
    final long seed;

    final Map<String, Integer> uses = new TreeMap<>();
    final Set<String> reads = new LinkedHashSet<>();
    final Set<String> writes = new LinkedHashSet<>();

    /** How often it is repeated at most. */
    int retries;

    boolean hasTimeout;
    boolean isOptional;
    boolean hasError;

    /** In how many of eight elements or tasks the first attempts come to nothing. */
    int failing;

    Fallback fallback = Fallback.NONE;

    @Nullable
    String rate;

    /** One more than the greatest of those that it depends on. */
    int layer;

    /** What its graph is told of it, in this order. */
    final List<Consumer<TaskGraphBuilder>> told = new ArrayList<>();

    /** The task whose elements it takes. */
    @Nullable
    PolicyTask feeder;

    /** What it runs. */
    @Nullable
    PolicyPlan inside;

    PolicyTask(int index, Kind kind, long seed) {
        this.index = index;
        this.kind = kind;
        this.seed = seed;
    }

    String name() {
        return "t" + index;
    }

    boolean holdsNothing() {
        return uses.isEmpty() && reads.isEmpty() && writes.isEmpty();
    }

    /** What an attempt does, the first being 1, with an element; 0 if it has none. */
    Move move(long element, int attempt) {
        long random = new SplittableRandom(RandomPlan.mixed(seed, element)).nextLong() >>> 11;
        if (hasError) {
            return Move.THROW_ERROR;
        }
        if (random % 8 >= failing || attempt > 1 + (random >>> 3) % 4) {
            return Move.RETURN;
        }
        return switch ((int) ((random >>> (6 + 3 * attempt)) % 8)) {
            case 0 -> Move.GIVE_UP;
            case 1, 2 -> hasTimeout ? Move.BLOCK : Move.FAIL;
            case 3 -> hasTimeout ? Move.OVERSTAY : Move.FAIL;
            default -> Move.FAIL;
        };
    }

    /** The value that follows from what it takes; a fan-out's from its element. */
    Object value(long input) {
        return switch (kind) {
            case VALUE, FAN_OUT, HOST -> RandomPlan.mixed(seed, input);
            case CONDITION -> seed % 3 != 0;
            case SOURCE -> {
                List<Long> elements = new ArrayList<>();
                for (long i = 0; i < Math.floorMod(seed, 20); i++) {
                    elements.add(1_000L * index + i);
                }
                yield elements;
            }
        };
    }

    /** What its fallback returns for an element; for 0 if it has none. Other elements have other values. */
    Object replacement(long element) {
        return switch (kind) {
            case VALUE, FAN_OUT, HOST -> RandomPlan.mixed(seed + 1, element);
            case CONDITION -> seed % 2 == 0;
            case SOURCE -> List.of(seed);
        };
    }

    @Override
    public String toString() {
        return name() + " " + kind + " uses " + uses + " reads " + reads + " writes " + writes + " retries " + retries
                + (hasTimeout ? " timed" : "") + (isOptional ? " optional" : "") + " fallback " + fallback + " rate "
                + rate + (feeder == null ? "" : " over " + feeder.name());
    }
}
