package dev.planloom.runtime.execution;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskPolicies;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The names of the rate limits of a plan. */
final class RateNames {
    /** With what the name begins under which the only task of a rate limit without a name has it. */
    private static final String UNNAMED = "@";

    private RateNames() {}

    /**
     * Checks that a plan has rate limits of some names.
     *
     * @throws IllegalArgumentException if it has none of one of them
     */
    static void check(TaskGraph graph, Set<String> names) {
        Set<String> known = new LinkedHashSet<>();
        graph.tasks().stream()
                .map(task -> task.policies().rateLimit().map(TaskPolicies.RateLimit::name))
                .flatMap(Optional::stream)
                .filter(name -> !name.startsWith(UNNAMED))
                .forEach(known::add);
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("the options state a rate limit '" + name + "', which no task of "
                        + graph.name() + " has. "
                        + (known.isEmpty()
                                ? "Its tasks have none that has a name."
                                : "Its rate limits are " + String.join(", ", known) + "."));
            }
        }
    }
}
