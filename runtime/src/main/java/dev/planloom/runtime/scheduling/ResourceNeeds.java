package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.TaskPolicies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a task uses while it runs: permits of limits, and names that it reads or writes. Immutable.
 *
 * <p>Who touches a name touches all names that end in {@code /} and that it begins with too, with the intent to read or write
 * something below them.
 */
public final class ResourceNeeds {
    /** What a resource is called in a pool: names of limits and other names have nothing to do with one another. */
    record Key(String name, boolean isLimit) {}

    private final TaskPolicies policies;

    private final Map<Key, Demand> demands = new LinkedHashMap<>();

    private ResourceNeeds(TaskPolicies policies) {
        this.policies = policies;
        for (TaskPolicies.Use use : policies.uses()) {
            demands.put(new Key(use.limit(), true), new Demand.Permits(use.permits()));
        }
        policies.reads().forEach(name -> touch(name, Demand.Access.INTENT_TO_READ, Demand.Access.READ));
        policies.writes().forEach(name -> touch(name, Demand.Access.INTENT_TO_WRITE, Demand.Access.WRITE));
    }

    /**
     * What a task uses.
     *
     * @param policies the task's policies
     * @return its needs
     */
    public static ResourceNeeds of(TaskPolicies policies) {
        return new ResourceNeeds(policies);
    }

    private void touch(String name, Demand.Access intent, Demand.Access access) {
        for (int end = name.indexOf('/'); end >= 0 && end < name.length() - 1; end = name.indexOf('/', end + 1)) {
            add(name.substring(0, end + 1), intent);
        }
        add(name, access);
    }

    private void add(String name, Demand.Access access) {
        Key key = new Key(name, false);
        demands.put(key, demands.get(key) instanceof Demand.Access known ? known.and(access) : access);
    }

    /**
     * Whether the task uses nothing.
     *
     * @return whether there is nothing to take
     */
    public boolean isEmpty() {
        return demands.isEmpty();
    }

    List<TaskPolicies.Use> uses() {
        return policies.uses();
    }

    /** Whether a task that holds this may let another read or write a name in its stead. */
    boolean covers(String name, boolean forWriting) {
        return policies.writes().stream().anyMatch(held -> covers(held, name))
                || (!forWriting && policies.reads().stream().anyMatch(held -> covers(held, name)));
    }

    private static boolean covers(String held, String name) {
        return held.equals(name) || (held.endsWith("/") && name.startsWith(held));
    }

    /** In a few words, for messages. */
    @Override
    public String toString() {
        return Stream.of(
                        policies.uses().stream().map(use -> use.permits() + " of '" + use.limit() + "'"),
                        policies.reads().stream().map(name -> "'" + name + "' to read"),
                        policies.writes().stream().map(name -> "'" + name + "' to write"))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }

    Iterable<Key> keys() {
        return demands.keySet();
    }

    /** What the task needs of each key, in their order. */
    List<Demand> demands() {
        return List.copyOf(demands.values());
    }
}
