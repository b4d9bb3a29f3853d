package dev.planloom.runtime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A task as it stands in a plan.
 *
 * @param number its number in the plan, from 0: layer by layer, in the order of declaration within a layer
 * @param name its name, unique in the plan
 * @param group the group that it belongs to, such as {@code web.build}; empty for none
 * @param layer its layer, from 0: one more than the highest layer of its dependencies
 * @param dependencies the edges from its dependencies to it, those of its parameters first
 * @param fanOut of what it is executed for each element; empty for a task that is executed once
 * @param policies what else the plan says of it
 */
public record PlannedTask(
        int number,
        String name,
        Optional<String> group,
        int layer,
        List<Edge> dependencies,
        Optional<FanOut> fanOut,
        TaskPolicies policies) {
    /**
     * Makes a task.
     *
     * @throws NullPointerException if a component is null
     */
    public PlannedTask {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        dependencies = List.copyOf(dependencies);
        Objects.requireNonNull(fanOut, "fanOut");
        Objects.requireNonNull(policies, "policies");
    }

    /**
     * Whether the task belongs to a group, or to one inside that.
     *
     * @param around the group, such as {@code web}
     * @return whether it is one of the tasks for which the group's name stands
     */
    public boolean isIn(String around) {
        return group.isPresent()
                && group.get().startsWith(around)
                && (group.get().length() == around.length() || group.get().charAt(around.length()) == '.');
    }
}
