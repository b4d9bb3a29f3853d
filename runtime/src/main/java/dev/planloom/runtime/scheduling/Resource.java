package dev.planloom.runtime.scheduling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One named thing that tasks use while they run: a limit with permits, or a name that is read or written. Guarded by its pool. */
final class Resource {
    /** How many permits there are; 0 for a name that is read or written. */
    final int permits;

    /** How many permits are used. */
    private int used;

    /** How many tasks touch the name, by mode. */
    private final Map<Demand.Access, Integer> touching = new EnumMap<>(Demand.Access.class);

    /** Where tasks wait for it, of one run each. */
    final List<ResourceQueue> queues = new ArrayList<>(1);

    private Resource(int permits) {
        this.permits = permits;
    }

    static Resource limit(int permits) {
        return new Resource(permits);
    }

    static Resource name() {
        return new Resource(0);
    }

    /** Whether so much is free. */
    boolean has(Demand demand) {
        return switch (demand) {
            case Demand.Permits(int count) -> count <= permits - used;
            case Demand.Access access ->
                touching.entrySet().stream().allMatch(other -> other.getValue() == 0 || access.admits(other.getKey()));
        };
    }

    void take(Demand demand) {
        switch (demand) {
            case Demand.Permits(int count) -> used += count;
            case Demand.Access access -> touching.merge(access, 1, Integer::sum);
        }
    }

    void giveBack(Demand demand) {
        switch (demand) {
            case Demand.Permits(int count) -> used -= count;
            case Demand.Access access -> touching.merge(access, -1, Integer::sum);
        }
    }
}
