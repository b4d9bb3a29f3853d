package dev.planloom.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a graph and the edges between them, by number, in arrays. A {@link TaskGraphBuilder} adds to them, and a
 * {@link TaskGraph} keeps a copy that does not change.
 *
 * <p>A first run that its owner executes alone needs no more. Objects are made of it when somebody asks for them: to load their classes, and to make
 * one for each task and edge before anything is compiled, would be a large part of what the first run in a JVM takes.
 */
final class TaskRows {
    // Kinds of edges: the ordinals of Edge.Kind, whose class is not loaded for them.
    static final byte VALUE = 0;
    static final byte OPTIONAL = 1;
    static final byte OUTCOME = 2;
    static final byte MAP = 3;
    static final byte EACH = 4;
    static final byte OUTCOMES = 5;
    static final byte ORDER = 6;
    static final byte END = 7;
    static final byte WHEN = 8;

    private int size;
    private String[] names;
    private int[] layers;

    /** For each task the number of edges that lead to it and to those before it. */
    private int[] edgeEnds;

    private int edges;
    private int[] sources;
    private byte[] kinds;
    private boolean hasConditions;

    // By task; null where no task has one.
    private @Nullable String @Nullable [] groups;
    private @Nullable FanOut @Nullable [] fanOuts;
    private @Nullable TaskPolicies @Nullable [] policies;

    TaskRows() {
        names = new String[16];
        layers = new int[16];
        edgeEnds = new int[16];
        sources = new int[16];
        kinds = new byte[16];
    }

    /** A copy. */
    TaskRows(TaskRows other) {
        size = other.size;
        names = Arrays.copyOf(other.names, size);
        layers = Arrays.copyOf(other.layers, size);
        edgeEnds = Arrays.copyOf(other.edgeEnds, size);
        edges = other.edges;
        sources = Arrays.copyOf(other.sources, edges);
        kinds = Arrays.copyOf(other.kinds, edges);
        hasConditions = other.hasConditions;
        groups = other.groups == null ? null : Arrays.copyOf(other.groups, size);
        fanOuts = other.fanOuts == null ? null : Arrays.copyOf(other.fanOuts, size);
        policies = other.policies == null ? null : Arrays.copyOf(other.policies, size);
    }

    /** Adds a task, to which those edges lead that are added next. */
    void add(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            layers = Arrays.copyOf(layers, 2 * size);
            edgeEnds = Arrays.copyOf(edgeEnds, 2 * size);
        }
        names[size] = name;
        edgeEnds[size++] = edges;
    }

    /** Adds an edge from a task to the last one. */
    void addEdge(int source, byte kind) {
        if (edges == sources.length) {
            sources = Arrays.copyOf(sources, 2 * edges);
            kinds = Arrays.copyOf(kinds, 2 * edges);
        }
        sources[edges] = source;
        kinds[edges++] = kind;
        edgeEnds[size - 1] = edges;
        hasConditions |= kind == WHEN;
    }

    /** Sets the layer of the last task. */
    void setLayer(int layer) {
        layers[size - 1] = layer;
    }

    /** Sets the group of the last task. */
    void setGroup(String group) {
        groups = roomFor(groups, new String[0]);
        groups[size - 1] = group;
    }

    /** Sets for which elements the last task is executed. */
    void setFanOut(FanOut fanOut) {
        fanOuts = roomFor(fanOuts, new FanOut[0]);
        fanOuts[size - 1] = fanOut;
    }

    /** Sets what else is said of the last task. */
    void setPolicies(TaskPolicies said) {
        policies = roomFor(policies, new TaskPolicies[0]);
        policies[size - 1] = said;
    }

    private <T> @Nullable T[] roomFor(@Nullable T @Nullable [] known, T[] none) {
        @Nullable T[] all = known == null ? none : known;
        return all.length < size ? Arrays.copyOf(all, names.length) : all;
    }

    /** How many tasks there are. */
    int size() {
        return size;
    }

    String name(int task) {
        return names[task];
    }

    int layer(int task) {
        return layers[task];
    }

    @Nullable
    String group(int task) {
        return of(groups, task);
    }

    @Nullable
    FanOut fanOut(int task) {
        return of(fanOuts, task);
    }

    /** What else is said of a task; null if nothing is. */
    @Nullable
    TaskPolicies policies(int task) {
        return of(policies, task);
    }

    private static <T> @Nullable T of(@Nullable T @Nullable [] all, int task) {
        return all == null || task >= all.length ? null : all[task];
    }

    boolean hasGroups() {
        return groups != null;
    }

    boolean hasFanOuts() {
        return fanOuts != null;
    }

    boolean hasPolicies() {
        return policies != null;
    }

    boolean hasConditions() {
        return hasConditions;
    }

    /** For each edge the number of the task that it comes from; a new array. */
    int[] sources() {
        return Arrays.copyOf(sources, edges);
    }

    /** How many tasks the widest layer has. */
    int width() {
        int widest = 0;
        int first = 0;
        for (int task = 0; task < size; task++) {
            first = layers[task] == layers[first] ? first : task;
            widest = Math.max(widest, task - first + 1);
        }
        return widest;
    }

    /** The tasks as objects. */
    List<PlannedTask> planned() {
        Edge.Kind[] known = Edge.Kind.values();
        List<PlannedTask> tasks = new ArrayList<>(size);
        for (int task = 0; task < size; task++) {
            List<Edge> dependencies = new ArrayList<>();
            for (int edge = task == 0 ? 0 : edgeEnds[task - 1]; edge < edgeEnds[task]; edge++) {
                dependencies.add(new Edge(names[sources[edge]], names[task], known[kinds[edge]]));
            }
            tasks.add(new PlannedTask(
                    task,
                    names[task],
                    Optional.ofNullable(group(task)),
                    layers[task],
                    dependencies,
                    Optional.ofNullable(fanOut(task)),
                    Objects.requireNonNullElse(policies(task), TaskPolicies.NONE)));
        }
        return List.copyOf(tasks);
    }
}
