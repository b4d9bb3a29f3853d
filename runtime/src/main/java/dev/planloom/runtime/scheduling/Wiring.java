package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskGraph;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edges of a task graph as arrays of task numbers. Immutable. */
public final class Wiring {
    /** Where the dependencies of each task begin in {@link #dependencies}, and where the last one's end. */
    private final int[] firstDependency;

    /** A dependency's number; if the dependent tolerates that it does not succeed, the number's complement. */
    private final int[] dependencies;

    /** For each dependency, whether it is enough that the elements of that fan-out have ended. */
    private final boolean[] ofElements;

    /** For each dependency, whether its value must be {@code true}; null if none must. */
    private final boolean @Nullable [] conditions;

    private final int[] firstDependent;

    /** A dependent's number; if it begins when the fan-out before it does, the number's complement. */
    private final int[] dependents;

    private final boolean @Nullable [] fanOuts;

    /** See {@link #width()}; 0 before it is first asked for. Whoever asks finds the same, so that a race does no harm. */
    private int width;

    private Wiring(
            int[] firstDependency,
            int[] dependencies,
            boolean[] ofElements,
            boolean @Nullable [] conditions,
            boolean[] pipelined,
            boolean @Nullable [] fanOuts) {
        this.firstDependency = firstDependency;
        this.dependencies = dependencies;
        this.ofElements = ofElements;
        this.conditions = conditions;
        this.fanOuts = fanOuts;
        int tasks = firstDependency.length - 1;
        firstDependent = new int[tasks + 1];
        dependents = new int[dependencies.length];
        for (int dependency : dependencies) {
            firstDependent[number(dependency) + 1]++;
        }
        for (int task = 0; task < tasks; task++) {
            firstDependent[task + 1] += firstDependent[task];
        }
        int[] next = Arrays.copyOf(firstDependent, tasks);
        for (int task = 0; task < tasks; task++) {
            for (int i = firstDependency[task]; i < firstDependency[task + 1]; i++) {
                dependents[next[number(dependencies[i])]++] = pipelined[i] ? ~task : task;
            }
        }
    }

    /**
     * The wiring of a graph.
     *
     * @param graph a graph
     * @return its edges
     */
    public static Wiring of(TaskGraph graph) {
        List<PlannedTask> tasks = graph.tasks();
        int[] first = new int[tasks.size() + 1];
        for (int task = 0; task < tasks.size(); task++) {
            first[task + 1] = first[task] + tasks.get(task).dependencies().size();
        }
        int[] dependencies = new int[first[tasks.size()]];
        boolean[] ofElements = new boolean[dependencies.length];
        boolean[] pipelined = new boolean[dependencies.length];
        boolean @Nullable [] conditions = null;
        boolean @Nullable [] fanOuts = null;
        int[] sources = graph.sources();
        int next = 0;
        for (PlannedTask task : tasks) {
            if (task.fanOut().isPresent()) {
                fanOuts = fanOuts == null ? new boolean[tasks.size()] : fanOuts;
                fanOuts[task.number()] = true;
            }
            for (Edge edge : task.dependencies()) {
                int from = sources[next];
                dependencies[next] = edge.kind().isStrict() ? from : ~from;
                if (fanOuts != null && fanOuts[from]) {
                    pipelined[next] = isPipelined(edge, tasks.get(from));
                    ofElements[next] = isOfElements(edge, tasks.get(from));
                }
                if (edge.kind() == Edge.Kind.WHEN) {
                    conditions = conditions == null ? new boolean[dependencies.length] : conditions;
                    conditions[next] = true;
                }
                next++;
            }
        }
        return new Wiring(first, dependencies, ofElements, conditions, pipelined, fanOuts);
    }

    /**
     * Whether the elements of a task can be handed on one by one to a fan-out over it: whether it is one itself, and collects
     * nothing.
     *
     * @param task a task
     * @return whether it hands its elements on
     */
    public static boolean passesElementsOn(PlannedTask task) {
        return task.fanOut().isPresent() && !task.fanOut().get().isCollected();
    }

    /**
     * Whether a dependent begins when its dependency does, and does not wait for its end.
     *
     * @param edge an edge
     * @param from the task from which it comes
     * @return whether elements are handed on along it
     */
    public static boolean isPipelined(Edge edge, PlannedTask from) {
        return edge.kind() == Edge.Kind.EACH && passesElementsOn(from);
    }

    /**
     * Whether it is enough for a dependent that the elements of its dependency have ended, however.
     *
     * @param edge an edge
     * @param from the task from which it comes
     * @return whether the dependent tolerates elements that do not succeed
     */
    public static boolean isOfElements(Edge edge, PlannedTask from) {
        return edge.kind() == Edge.Kind.OUTCOMES || isPipelined(edge, from);
    }

    /**
     * How many chains a simple greedy search takes to cover all tasks. Each task of a chain depends on the one before it,
     * directly or not: they never run at once, so no more tasks than there are chains are ever ready at once (the easy
     * half of Dilworth's theorem).
     *
     * <p>A chain is open at a task if it ends there or at a task that this one depends on; a dependent can continue it.
     * What is open at a task when its last dependent comes, and what that does not continue, is open there.
     */
    private int chains() {
        int[] open = new int[tasks()];
        int[] dependentsToCome = new int[tasks()];
        int chains = 0;
        for (int task = 0; task < tasks(); task++) {
            dependentsToCome[task] = firstDependent[task + 1] - firstDependent[task];
            boolean continues = false;
            for (int i = firstDependency[task]; i < firstDependency[task + 1]; i++) {
                int dependency = number(dependencies[i]);
                if (!continues && open[dependency] > 0) {
                    open[dependency]--;
                    continues = true;
                }
                if (--dependentsToCome[dependency] == 0) {
                    open[task] += open[dependency];
                }
            }
            open[task]++;
            chains += continues ? 0 : 1;
        }
        return chains;
    }

    /**
     * How many tasks the graph has.
     *
     * @return a number of tasks
     */
    public int tasks() {
        return firstDependency.length - 1;
    }

    /**
     * A bound on how many tasks can be ready at once, in whatever order they run: more workers have nothing to do.
     *
     * @return a number of tasks
     */
    public int width() {
        int known = width;
        if (known == 0) {
            known = chains();
            width = known;
        }
        return known;
    }

    int inDegree(int task) {
        return firstDependency[task + 1] - firstDependency[task];
    }

    /** How many of a task's dependencies stand before a position in a sequence. */
    int dependenciesBefore(int task, int position, Sequence sequence) {
        int before = 0;
        for (int i = firstDependency[task]; i < firstDependency[task + 1]; i++) {
            before += sequence.positionOf(number(dependencies[i])) < position ? 1 : 0;
        }
        return before;
    }

    int firstDependent(int task) {
        return firstDependent[task];
    }

    int dependent(int index) {
        return number(dependents[index]);
    }

    /** Whether a dependent begins when the fan-out before it does, and not when that has ended. */
    boolean isPipelined(int index) {
        return dependents[index] < 0;
    }

    boolean isFanOut(int task) {
        return fanOuts != null && fanOuts[task];
    }

    /** For each task whether it is a fan-out, in which several workers take part; null if none is. Not to be changed. */
    boolean @Nullable [] fanOuts() {
        return fanOuts;
    }

    /**
     * Whether the values of tasks decide whether others start.
     *
     * @return whether there are conditions
     */
    public boolean hasConditions() {
        return conditions != null;
    }

    /**
     * The first dependency of a task that had to succeed and did not, as {@code blame} tells, or had to say yes and did not;
     * or -1.
     */
    int firstUnmet(int task, Blame blame, SkipListener values) {
        for (int i = firstDependency[task]; i < firstDependency[task + 1]; i++) {
            int dependency = dependencies[i];
            if (dependency >= 0 && (blame.isOn(dependency, ofElements[i]) || isDenied(i, values))) {
                return dependency;
            }
        }
        return -1;
    }

    private boolean isDenied(int index, SkipListener values) {
        return conditions != null && conditions[index] && !values.holds(dependencies[index]);
    }

    /**
     * For each task, how many tasks the longest path from it to a sink has: its rank if all tasks take equally long.
     *
     * @return ranks by task number, at least 1
     */
    public long[] longestPaths() {
        long[] longest = new long[tasks()];
        for (int task = tasks() - 1; task >= 0; task--) {
            long below = 0;
            for (int i = firstDependent[task]; i < firstDependent[task + 1]; i++) {
                below = Math.max(below, longest[dependent(i)]);
            }
            longest[task] = below + 1;
        }
        return longest;
    }

    private static int number(int dependency) {
        return dependency >= 0 ? dependency : ~dependency;
    }
}
