package dev.planloom.runtime;

import dev.planloom.runtime.naming.ClosestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The graph of a plan as data: its tasks, their layers, and the edges between them. Immutable.
 *
 * <p>A generated plan holds one and returns it from its method {@code plan()}.
 */
public final class TaskGraph {
    private final String name;
    private final String fingerprint;
    private final TaskRows rows;
    private final Map<String, Integer> limits;
    private final int width;

    // Made when they are first needed, and immutable: that two threads may both make one does no harm.
    private @Nullable List<PlannedTask> tasks;
    private @Nullable List<Layer> layers;
    private @Nullable Map<String, PlannedTask> byName;

    TaskGraph(String name, String fingerprint, TaskRows rows, Map<String, Integer> limits) {
        this.name = name;
        this.fingerprint = fingerprint;
        this.rows = rows;
        this.limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        width = rows.width();
    }

    /**
     * Starts a graph. Tasks are added layer by layer, each after its dependencies.
     *
     * @param name the plan's name, for reports, messages and thread dumps
     * @return a builder without tasks
     */
    public static TaskGraphBuilder named(String name) {
        return new TaskGraphBuilder(name);
    }

    /**
     * The plan's name: what {@code @Plan} says, else the simple name of the class with the tasks.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * A text that stands for the graph and the signatures of its tasks' methods: two plans have the same if they have the same
     * tasks, by names and signatures, the same edges, policies, limits and schedule. So who keeps something of a run for later
     * can tell whether the plan has changed meanwhile. Neither the order in which methods stand in their class matters, nor
     * what they do, nor the plan's own name.
     *
     * <p>It is the SHA-256 of the plan's lines in a lock file, as the documentation of these files says, and is worked out while
     * the plan is compiled. Another version of Planloom may have other lines, and so another text for the same plan.
     *
     * @return 64 hexadecimal digits; an empty text for a graph that was built without one
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * All tasks in the order of their numbers.
     *
     * @return an immutable list
     */
    public List<PlannedTask> tasks() {
        List<PlannedTask> known = tasks;
        if (known == null) {
            known = rows.planned();
            tasks = known;
        }
        return known;
    }

    /**
     * The name of a task, without making the others.
     *
     * @param task its number, from 0 to less than {@link #size}
     * @return its name
     * @throws IndexOutOfBoundsException if there is no such task
     */
    public String name(int task) {
        return rows.name(Objects.checkIndex(task, size()));
    }

    /**
     * What the plan says of a task beyond its dependencies, without making the others.
     *
     * @param task its number, from 0 to less than {@link #size}
     * @return its policies, or {@link TaskPolicies#NONE}
     * @throws IndexOutOfBoundsException if there is no such task
     */
    public TaskPolicies policies(int task) {
        return Objects.requireNonNullElse(rows.policies(Objects.checkIndex(task, size())), TaskPolicies.NONE);
    }

    /**
     * How many tasks there are.
     *
     * @return a number of tasks
     */
    public int size() {
        return rows.size();
    }

    /**
     * Whether a task is executed for each element of another's value.
     *
     * @return whether there are fan-outs
     */
    public boolean hasFanOuts() {
        return rows.hasFanOuts();
    }

    /**
     * Whether the value of a task decides whether another starts.
     *
     * @return whether there are conditions
     */
    public boolean hasConditions() {
        return rows.hasConditions();
    }

    /**
     * Whether anything is said of a task beyond its dependencies, such as how often it is repeated.
     *
     * @return whether the {@linkplain PlannedTask#policies policies} of a task are others than {@link TaskPolicies#NONE}
     */
    public boolean hasPolicies() {
        return rows.hasPolicies();
    }

    /**
     * The layers, roots first.
     *
     * @return an immutable list
     */
    public List<Layer> layers() {
        List<Layer> known = layers;
        if (known == null) {
            known = inLayers(tasks());
            layers = known;
        }
        return known;
    }

    private static List<Layer> inLayers(List<PlannedTask> tasks) {
        List<Layer> layers = new ArrayList<>();
        int first = 0;
        for (int end = 1; end <= tasks.size(); end++) {
            if (end == tasks.size() || tasks.get(end).layer() > tasks.get(first).layer()) {
                layers.add(new Layer(layers.size(), tasks.subList(first, end)));
                first = end;
            }
        }
        return List.copyOf(layers);
    }

    /**
     * All edges, in the order of the tasks that they lead to.
     *
     * @return an immutable list
     */
    public List<Edge> edges() {
        return tasks().stream().flatMap(task -> task.dependencies().stream()).toList();
    }

    /**
     * The edges by number, for algorithms that need no names: for each of {@link #edges} the number of the task that it comes
     * from. Those that lead to the first task stand first, as many as it has {@linkplain PlannedTask#dependencies
     * dependencies}; then those that lead to the second, and so on.
     *
     * @return task numbers, in the order of {@link #edges}; a new array
     */
    public int[] sources() {
        return rows.sources();
    }

    /**
     * How many tasks the widest layer has: more workers than that have nothing to do.
     *
     * @return a number of tasks; 0 for a graph without tasks
     */
    public int width() {
        return width;
    }

    /**
     * How many permits each limit has of which tasks use parts; a run's options may say otherwise.
     *
     * @return numbers of permits by name, in the order of declaration; immutable
     */
    public Map<String, Integer> limits() {
        return limits;
    }

    /**
     * The task of a name.
     *
     * @param task a task's name
     * @return the task
     * @throws IllegalArgumentException if the plan has no task of that name
     */
    public PlannedTask task(String task) {
        PlannedTask found = byName().get(Objects.requireNonNull(task, "task"));
        if (found == null) {
            throw new IllegalArgumentException(
                    "'" + task + "' is no task of " + name + ". " + insteadOf(task, List.of()));
        }
        return found;
    }

    /**
     * The tasks that a name stands for: the task of that name; or of a group its tasks, and those of all groups inside it.
     *
     * @param taskOrGroup the name of a task or group
     * @return one task or more, in the order of their numbers; immutable
     * @throws IllegalArgumentException if the plan has no task or group of that name
     */
    public List<PlannedTask> tasks(String taskOrGroup) {
        PlannedTask found = byName().get(Objects.requireNonNull(taskOrGroup, "taskOrGroup"));
        if (found != null) {
            return List.of(found);
        }
        List<PlannedTask> members =
                tasks().stream().filter(task -> task.isIn(taskOrGroup)).toList();
        if (members.isEmpty()) {
            List<String> groups = groups();
            String what = groups.isEmpty() ? "' is no task of " : "' is no task or group of ";
            throw new IllegalArgumentException("'" + taskOrGroup + what + name + ". " + insteadOf(taskOrGroup, groups));
        }
        return members;
    }

    private Map<String, PlannedTask> byName() {
        Map<String, PlannedTask> known = byName;
        if (known == null) {
            Map<String, PlannedTask> all = HashMap.newHashMap(size());
            for (PlannedTask task : tasks()) {
                all.put(task.name(), task);
            }
            known = Map.copyOf(all);
            byName = known;
        }
        return known;
    }

    /** The groups, each once, without those that only lie around others. */
    private List<String> groups() {
        return tasks().stream()
                .flatMap(task -> task.group().stream())
                .distinct()
                .toList();
    }

    private String insteadOf(String misspelt, List<String> groups) {
        List<String> known = tasks().stream().map(PlannedTask::name).toList();
        if (known.isEmpty()) {
            return "It has no tasks.";
        }
        String otherGroups = groups.isEmpty() ? "" : "; its groups are " + String.join(", ", groups);
        return ClosestName.to(
                        misspelt, Stream.concat(known.stream(), groups.stream()).toList())
                .map(closest -> "Did you mean '" + closest + "'?")
                .orElseGet(() -> "Its tasks are " + String.join(", ", known) + otherGroups + ".");
    }

    /**
     * The graph in words, a line for each layer.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        return layers().stream()
                .map(layer -> "layer " + layer.number() + ": "
                        + layer.tasks().stream().map(PlannedTask::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", name + "\n", ""));
    }
}
