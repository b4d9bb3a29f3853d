package dev.planloom.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link TaskGraph}, as generated code does. Not thread-safe.
 *
 * <p>{@link #takes}, {@link #takesOptional}, {@link #takesOutcome} and {@link #after} speak of the task that {@link #task} added last.
 */
public final class TaskGraphBuilder {
    private final String plan;
    private final List<PlannedTask> tasks = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();
    private final Map<String, PlannedTask> byName = new HashMap<>();

    // The task that is being described, and the layer that is being filled.
    private @Nullable String name;
    private final List<Edge> dependencies = new ArrayList<>();
    private int layer;
    private final List<PlannedTask> layerTasks = new ArrayList<>();

    TaskGraphBuilder(String plan) {
        this.plan = Objects.requireNonNull(plan, "name");
    }

    /**
     * Adds a task.
     *
     * @param task its name
     * @return this builder
     * @throws IllegalArgumentException if the graph has a task of that name, or if the task before this one stands in a
     *     lower layer than its predecessor
     */
    public TaskGraphBuilder task(String task) {
        addPending();
        if (byName.containsKey(Objects.requireNonNull(task, "task"))) {
            throw new IllegalArgumentException(plan + " has two tasks named '" + task + "'");
        }
        name = task;
        return this;
    }

    /**
     * Adds dependencies whose values the task takes.
     *
     * @param names names of tasks that were added before
     * @return this builder
     * @throws IllegalArgumentException if a name is no task that was added before
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder takes(String... names) {
        return dependencies(Edge.Kind.VALUE, names);
    }

    /**
     * Adds dependencies whose values the task takes if they succeed, as an {@link java.util.Optional}.
     *
     * @param names names of tasks that were added before
     * @return this builder
     * @throws IllegalArgumentException if a name is no task that was added before
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder takesOptional(String... names) {
        return dependencies(Edge.Kind.OPTIONAL, names);
    }

    /**
     * Adds dependencies whose {@link Outcome} the task takes, however they end.
     *
     * @param names names of tasks that were added before
     * @return this builder
     * @throws IllegalArgumentException if a name is no task that was added before
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder takesOutcome(String... names) {
        return dependencies(Edge.Kind.OUTCOME, names);
    }

    /**
     * Adds dependencies that only order the task.
     *
     * @param names names of tasks that were added before
     * @return this builder
     * @throws IllegalArgumentException if a name is no task that was added before
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder after(String... names) {
        return dependencies(Edge.Kind.ORDER, names);
    }

    /**
     * Makes the graph of all tasks that were added. The builder can go on: the graph does not change with it.
     *
     * @return the graph
     * @throws IllegalArgumentException if the last task stands in a lower layer than its predecessor
     */
    public TaskGraph build() {
        addPending();
        List<Layer> all = new ArrayList<>(layers);
        if (!layerTasks.isEmpty()) {
            all.add(new Layer(layer, layerTasks));
        }
        return new TaskGraph(plan, tasks, all, byName);
    }

    private TaskGraphBuilder dependencies(Edge.Kind kind, String... names) {
        if (name == null) {
            throw new IllegalStateException("add a task before its dependencies");
        }
        for (String dependency : names) {
            if (!byName.containsKey(dependency)) {
                throw new IllegalArgumentException("task '" + name + "' of " + plan + " depends on '" + dependency
                        + "', which was not added before it");
            }
            dependencies.add(new Edge(dependency, name, kind));
        }
        return this;
    }

    private void addPending() {
        if (name == null) {
            return;
        }
        int taskLayer = 0;
        for (Edge edge : dependencies) {
            taskLayer = Math.max(
                    taskLayer, Objects.requireNonNull(byName.get(edge.from())).layer() + 1);
        }
        if (taskLayer < layer) {
            throw new IllegalArgumentException("task '" + name + "' of " + plan + " belongs to layer " + taskLayer
                    + ", but follows a task of layer " + layer + ". Add tasks layer by layer.");
        }
        if (taskLayer > layer) {
            layers.add(new Layer(layer, layerTasks));
            layerTasks.clear();
            layer = taskLayer;
        }
        PlannedTask task = new PlannedTask(tasks.size(), name, taskLayer, dependencies);
        tasks.add(task);
        layerTasks.add(task);
        byName.put(name, task);
        dependencies.clear();
        name = null;
    }
}
