package dev.planloom.runtime.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tasks that run at the moment use, read and write, and whether that is too much. Thread-safe. */
final class TouchedThings {
    private final RunTree tree;
    private final Map<String, Integer> limits;

    // Guarded by this.
    private final Map<String, Integer> used = new HashMap<>();
    private final List<PolicyTask> running = new ArrayList<>();

    TouchedThings(RunTree tree, Map<String, Integer> limits) {
        this.tree = tree;
        this.limits = limits;
    }

    synchronized void enter(PolicyTask task) {
        task.uses.forEach((limit, permits) -> {
            int now = used.merge(limit, permits, Integer::sum);
            tree.check(
                    now <= limits.getOrDefault(limit, 0),
                    "%d of %s used, of which there are %s, with %s",
                    now,
                    limit,
                    limits.get(limit),
                    task.name());
        });
        for (PolicyTask other : running) {
            boolean isDisjoint = areDisjoint(task.writes, other.writes)
                    && areDisjoint(task.writes, other.reads)
                    && areDisjoint(task.reads, other.writes);
            tree.check(isDisjoint, "%s ran beside %s", task, other);
        }
        running.add(task);
    }

    synchronized void leave(PolicyTask task) {
        task.uses.forEach((limit, permits) -> used.merge(limit, -permits, Integer::sum));
        running.remove(task);
    }

    private static boolean areDisjoint(Set<String> some, Set<String> others) {
        return some.stream()
                .noneMatch(one -> others.stream().anyMatch(other -> covers(one, other) || covers(other, one)));
    }

    private static boolean covers(String name, String other) {
        return name.equals(other) || (name.endsWith("/") && other.startsWith(name));
    }
}
