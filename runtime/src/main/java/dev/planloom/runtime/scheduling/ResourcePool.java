package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskPolicies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tasks of a run, and of the runs inside them, use while they run. Thread-safe.
 *
 * <p>The pool of a run inside a task is that of the run around it, with the limits that only the inner plan declares. But if the
 * task holds something, the pool is what the task holds, and the inner run can use no other limit or name of the runs around
 * it: a task that waited for something while the one around it holds something could be part of a deadlock.
 */
public final class ResourcePool {
    /** Of the outermost pool; guards all that the pools inside it share. */
    final Object lock;

    private final @Nullable ResourcePool outer;

    /** What the task holds whose pool this is; null if it is that of a run. */
    private final @Nullable ResourceNeeds held;

    /** What the nearest task around the run holds that holds something; null if none does. */
    private final @Nullable ResourceNeeds confines;

    private final Map<ResourceNeeds.Key, Resource> resources = new HashMap<>();

    private ResourcePool(@Nullable ResourcePool outer, @Nullable ResourceNeeds held) {
        this.outer = outer;
        this.held = held;
        confines = held != null || outer == null ? held : outer.confines;
        lock = outer == null ? new Object() : outer.lock;
    }

    /**
     * The pool of a run.
     *
     * @param graph its plan
     * @param limits other numbers of permits than the plan declares, by name
     * @param outer the pool of the run around it, or of the {@linkplain #heldBy task}; null if there is none
     * @return a pool
     * @throws IllegalArgumentException if a number of permits is stated for a limit that the plan does not declare, or a task
     *     of the plan needs more than there is
     * @throws IllegalStateException if a task of the plan needs what the task around the run does not hold, though it holds
     *     something
     */
    public static ResourcePool of(TaskGraph graph, Map<String, Integer> limits, @Nullable ResourcePool outer) {
        ResourcePool pool = new ResourcePool(outer, null);
        for (String name : limits.keySet()) {
            if (!graph.limits().containsKey(name)) {
                throw new IllegalArgumentException("the options state a limit '" + name + "', which " + graph.name()
                        + " does not declare. "
                        + (graph.limits().isEmpty()
                                ? "It declares none."
                                : "Its limits are "
                                        + String.join(", ", graph.limits().keySet()) + "."));
            }
        }
        graph.limits().forEach((name, permits) -> {
            if (pool.find(limit(name)) == null && !pool.isKnown(name)) {
                pool.resources.put(limit(name), Resource.limit(limits.getOrDefault(name, permits)));
            }
        });
        graph.tasks().forEach(task -> pool.check(graph.name(), task));
        return pool;
    }

    /**
     * What a task holds, for the runs inside it, which share it.
     *
     * @param held what it holds, which is not empty
     * @param outer the pool of the run to which the task belongs
     * @return a pool that confines these runs
     */
    public static ResourcePool heldBy(ResourceNeeds held, ResourcePool outer) {
        ResourcePool pool = new ResourcePool(outer, held);
        held.uses().forEach(use -> pool.resources.put(limit(use.limit()), Resource.limit(use.permits())));
        return pool;
    }

    private static ResourceNeeds.Key limit(String name) {
        return new ResourceNeeds.Key(name, true);
    }

    /** Throws if a task can never have what it uses. */
    private void check(String plan, PlannedTask task) {
        TaskPolicies policies = task.policies();
        List<String> missing = new ArrayList<>(0);
        for (TaskPolicies.Use use : policies.uses()) {
            Resource resource = find(limit(use.limit()));
            boolean isHeld = resource != null
                    && confines != null
                    && confines.uses().stream().anyMatch(other -> other.limit().equals(use.limit()));
            if (resource == null || (isHeld && use.permits() > resource.permits)) {
                missing.add(use.permits() + " of '" + use.limit() + "'");
            } else if (use.permits() > resource.permits) {
                throw new IllegalArgumentException("task '" + task.name() + "' of " + plan + " uses " + use.permits()
                        + " of '" + use.limit() + "', of which "
                        + (isOwn(use.limit()) ? "this run has " : "the run around this one has ") + resource.permits
                        + ". Allow more in the options of that run, or let the task use less.");
            }
        }
        if (confines != null) {
            policies.reads().stream()
                    .filter(name -> !confines.covers(name, false))
                    .forEach(name -> missing.add("'" + name + "' to read"));
            policies.writes().stream()
                    .filter(name -> !confines.covers(name, true))
                    .forEach(name -> missing.add("'" + name + "' to write"));
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("task '" + task.name() + "' of " + plan + " needs "
                    + String.join(", ", missing) + ", but runs inside a task that holds only "
                    + (confines == null ? "" : confines) + ". Let that task hold all that the tasks of " + plan
                    + " need, or nothing.");
        }
    }

    private boolean isOwn(String name) {
        synchronized (lock) {
            return resources.containsKey(limit(name));
        }
    }

    /** Whether a run around this one has a limit. */
    private boolean isKnown(String name) {
        synchronized (lock) {
            for (ResourcePool pool = outer; pool != null; pool = pool.outer) {
                if (pool.resources.containsKey(limit(name))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What a key stands for here; null if nothing, or nothing that may be used. */
    private @Nullable Resource find(ResourceNeeds.Key key) {
        synchronized (lock) {
            for (ResourcePool pool = this; pool != null; pool = pool.held == null ? pool.outer : null) {
                Resource found = pool.resources.get(key);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }

    Resource[] resolve(ResourceNeeds needs) {
        List<Resource> all = new ArrayList<>();
        for (ResourceNeeds.Key key : needs.keys()) {
            Resource found = find(key);
            all.add(found == null ? addName(key) : found);
        }
        return all.toArray(Resource[]::new);
    }

    /** Adds a name to the outermost pool that may be used. */
    private Resource addName(ResourceNeeds.Key key) {
        if (key.isLimit()) {
            throw new IllegalStateException("the limit '" + key.name() + "' was not checked");
        }
        ResourcePool pool = this;
        while (pool.outer != null && pool.held == null) {
            pool = pool.outer;
        }
        synchronized (lock) {
            return pool.resources.computeIfAbsent(key, _ -> Resource.name());
        }
    }
}
