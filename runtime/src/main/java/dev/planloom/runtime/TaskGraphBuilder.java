package dev.planloom.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link TaskGraph}, as generated code does. Not thread-safe.
 *
 * <p>All methods but {@link #task} and {@link #build} speak of the task that {@link #task} added last.
 */
public final class TaskGraphBuilder {
    private final String plan;
    private final List<PlannedTask> tasks = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();
    private final Map<String, PlannedTask> byName = new HashMap<>();

    // The task that is being described, and the layer that is being filled.
    private @Nullable String name;
    private final List<Edge> dependencies = new ArrayList<>();
    private @Nullable FanOut fanOut;
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
     * Adds fan-outs whose values the task takes by element, as a map.
     *
     * @param names names of fan-outs that were added before
     * @return this builder
     * @throws IllegalArgumentException if a name is no task that was added before, or is that of a task without elements
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder takesMap(String... names) {
        return dependencies(Edge.Kind.MAP, names);
    }

    /**
     * Adds fan-outs whose elements' {@link Outcome}s the task takes, as a list.
     *
     * @param names names of fan-outs that were added before
     * @return this builder
     * @throws IllegalArgumentException if a name is no task that was added before, or is that of a task without elements
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder takesOutcomes(String... names) {
        return dependencies(Edge.Kind.OUTCOMES, names);
    }

    /**
     * Makes the task a fan-out, which is executed for each element of another task's value.
     *
     * @param source the name of a task that was added before
     * @return this builder
     * @throws IllegalArgumentException if the name is no task that was added before
     * @throws IllegalStateException if there is no task yet, or it is a fan-out already
     */
    public TaskGraphBuilder each(String source) {
        if (fanOut != null) {
            throw new IllegalStateException(name + " is a fan-out already, over " + fanOut.source());
        }
        dependencies(Edge.Kind.EACH, source);
        fanOut = new FanOut(source, 1, false, false);
        return this;
    }

    /**
     * Lets workers claim several elements of the fan-out at a time.
     *
     * @param elements how many, at least 1
     * @return this builder
     * @throws IllegalArgumentException if {@code elements} is below 1
     * @throws IllegalStateException if the task is no fan-out
     */
    public TaskGraphBuilder batch(int elements) {
        FanOut known = fanOut();
        fanOut = new FanOut(known.source(), elements, known.isDistinct(), known.isCollected());
        return this;
    }

    /**
     * Lets equal elements of the fan-out share one execution.
     *
     * @return this builder
     * @throws IllegalStateException if the task is no fan-out
     */
    public TaskGraphBuilder distinct() {
        FanOut known = fanOut();
        fanOut = new FanOut(known.source(), known.batch(), true, known.isCollected());
        return this;
    }

    /**
     * Makes what a collector makes of the elements' values the value of the fan-out.
     *
     * @return this builder
     * @throws IllegalStateException if the task is no fan-out
     */
    public TaskGraphBuilder collected() {
        FanOut known = fanOut();
        fanOut = new FanOut(known.source(), known.batch(), known.isDistinct(), true);
        return this;
    }

    private FanOut fanOut() {
        if (fanOut == null) {
            throw new IllegalStateException("say of what the task is executed for each element first");
        }
        return fanOut;
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
            if ((kind == Edge.Kind.OUTCOMES || kind == Edge.Kind.MAP) && !hasElements(dependency)) {
                throw new IllegalArgumentException("task '" + name + "' of " + plan
                        + " takes what became of each element of '" + dependency + "', which is no fan-out");
            }
            dependencies.add(new Edge(dependency, name, kind));
        }
        return this;
    }

    private boolean hasElements(String task) {
        return Objects.requireNonNull(byName.get(task)).fanOut().isPresent();
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
        PlannedTask task = new PlannedTask(tasks.size(), name, taskLayer, dependencies, Optional.ofNullable(fanOut));
        tasks.add(task);
        layerTasks.add(task);
        byName.put(name, task);
        dependencies.clear();
        fanOut = null;
        name = null;
    }
}
