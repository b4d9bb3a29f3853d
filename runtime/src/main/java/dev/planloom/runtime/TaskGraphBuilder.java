package dev.planloom.runtime;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link TaskGraph}, as generated code does. Not thread-safe.
 *
 * <p>All methods but {@link #task}, {@link #tasks}, {@link #fingerprint}, {@link #limit} and {@link #build} speak of the task that {@link #task} added last.
 */
public final class TaskGraphBuilder {
    private final String plan;
    private final TaskRows rows = new TaskRows();
    private final Map<String, Integer> numbers = new HashMap<>(); // by name
    private final Map<String, Integer> limits = new LinkedHashMap<>();
    private String fingerprint = "";

    // The task that is being described, which is the last of the rows.
    private boolean isDescribing;
    private @Nullable PolicyBuilder policies; // null before the first policy
    private int ownLayer; // one more than the highest of its dependencies

    /** The layer that is being filled. */
    private int layer;

    TaskGraphBuilder(String plan) {
        this.plan = Objects.requireNonNull(plan, "name");
    }

    /**
     * Says what stands for the graph and the signatures of its tasks.
     *
     * @param text a text; an empty one, the default, for nothing
     * @return this builder
     */
    public TaskGraphBuilder fingerprint(String text) {
        fingerprint = Objects.requireNonNull(text, "text");
        return this;
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
        endTask();
        if (numbers.putIfAbsent(Objects.requireNonNull(task, "task"), rows.size()) != null) {
            throw new IllegalArgumentException(plan + " has two tasks named '" + task + "'");
        }
        rows.add(task);
        isDescribing = true;
        return this;
    }

    /**
     * Adds tasks that have only dependencies, as {@link #task} and the methods for their kinds would: in less code, which
     * counts where there are many. In {@code "readA\nmerge 0\nsend 1 after 0"}, {@code merge} takes the value of {@code
     * readA}, {@code send} takes that of {@code merge} and comes after {@code readA}.
     *
     * @param lines a line for each task, with single spaces: its name, and the numbers of the tasks on which it depends, in
     *     the order in which tasks were added, from 0. Before numbers can stand {@code takes}, which is meant without,
     *     {@code takesOptional}, {@code takesOutcome}, {@code takesMap}, {@code takesOutcomes}, {@code after}, {@code
     *     afterEnd} or {@code when}
     * @return this builder
     * @throws IllegalArgumentException if a line has no name or another word, if a number is no task that was added before,
     *     or as {@link #task} and the methods for the kinds do
     */
    public TaskGraphBuilder tasks(String lines) {
        new TaskLines(lines, this).add();
        return this;
    }

    /**
     * Puts the task into a group. Others do not depend on the group, but on each of its tasks.
     *
     * @param group names separated by dots, such as {@code web.build}, which lies in {@code web}; takes the place of one set
     *     before
     * @return this builder
     * @throws IllegalArgumentException if there is nothing before, between or behind its dots
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder group(String group) {
        Objects.requireNonNull(group, "group");
        if (!isDescribing) {
            throw new IllegalStateException("add a task before its group");
        }
        if (Arrays.stream(group.split("\\.", -1)).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("'" + group + "' is no name for a group of " + plan
                    + ". Separate names by single dots, as in web.build.");
        }
        rows.setGroup(group);
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
        return dependencies(TaskRows.VALUE, names);
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
        return dependencies(TaskRows.OPTIONAL, names);
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
        return dependencies(TaskRows.OUTCOME, names);
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
        return dependencies(TaskRows.MAP, names);
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
        return dependencies(TaskRows.OUTCOMES, names);
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
        FanOut known = isDescribing ? rows.fanOut(number()) : null;
        if (known != null) {
            throw new IllegalStateException(rows.name(number()) + " is a fan-out already, over " + known.source());
        }
        dependencies(TaskRows.EACH, source);
        rows.setFanOut(new FanOut(source, 1, false, false));
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
        rows.setFanOut(new FanOut(known.source(), elements, known.isDistinct(), known.isCollected()));
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
        rows.setFanOut(new FanOut(known.source(), known.batch(), true, known.isCollected()));
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
        rows.setFanOut(new FanOut(known.source(), known.batch(), known.isDistinct(), true));
        return this;
    }

    private FanOut fanOut() {
        FanOut known = isDescribing ? rows.fanOut(number()) : null;
        if (known == null) {
            throw new IllegalStateException("say of what the task is executed for each element first");
        }
        return known;
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
        return dependencies(TaskRows.ORDER, names);
    }

    /**
     * Adds dependencies that must have ended, however.
     *
     * @param names names of tasks that were added before
     * @return this builder
     * @throws IllegalArgumentException if a name is no task that was added before
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder afterEnd(String... names) {
        return dependencies(TaskRows.END, names);
    }

    /**
     * Adds dependencies whose value must be {@code true} for the task to start.
     *
     * @param names names of tasks that were added before
     * @return this builder
     * @throws IllegalArgumentException if a name is no task that was added before
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder when(String... names) {
        return dependencies(TaskRows.WHEN, names);
    }

    /**
     * Lets the run go on when the task fails.
     *
     * @return this builder
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder optional() {
        policies().optional();
        return this;
    }

    /**
     * Lets a fallback give the value of the task when it fails.
     *
     * @return this builder
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder fallback() {
        policies().fallback();
        return this;
    }

    /**
     * Repeats the task when it throws an exception.
     *
     * @param max how often at most, at least 1
     * @param delay how long it waits before the second attempt, as {@link DurationFormat} reads it
     * @param multiplier by how much each wait is longer than the one before, at least 1
     * @param maxDelay the longest wait but for jitter, at least {@code delay}
     * @param jitter by which part of itself a wait is changed at random at most, from 0 to less than 1
     * @return this builder
     * @throws IllegalArgumentException if an argument is out of its range
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder retry(int max, String delay, double multiplier, String maxDelay, double jitter) {
        policies()
                .retry(new TaskPolicies.Retry(
                        max,
                        DurationFormat.parse(delay),
                        multiplier,
                        DurationFormat.parse(maxDelay),
                        jitter,
                        List.of(Exception.class),
                        List.of()));
        return this;
    }

    /**
     * Repeats the task after certain throwables only.
     *
     * @param classes classes of throwables, which stand for their subclasses too
     * @return this builder
     * @throws IllegalStateException if {@link #retry} has not been said of the task
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public final TaskGraphBuilder retryOn(Class<? extends Throwable>... classes) {
        policies().retryOn(List.of(classes));
        return this;
    }

    /**
     * Does not repeat the task after certain throwables.
     *
     * @param classes classes of throwables, which stand for their subclasses too
     * @return this builder
     * @throws IllegalStateException if {@link #retry} has not been said of the task
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public final TaskGraphBuilder abortOn(Class<? extends Throwable>... classes) {
        policies().abortOn(List.of(classes));
        return this;
    }

    /**
     * Bounds the time that an attempt of the task may take.
     *
     * @param time a duration longer than zero, as {@link DurationFormat} reads it
     * @return this builder
     * @throws IllegalArgumentException if it is none
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder timeout(String time) {
        policies().timeout(DurationFormat.parse(time));
        return this;
    }

    /**
     * Bounds how often the task may start.
     *
     * @param limit the name by which tasks share the limit
     * @param permits how often in a period, at least 1
     * @param period a duration longer than zero, as {@link DurationFormat} reads it
     * @return this builder
     * @throws IllegalArgumentException if an argument is out of its range
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder rateLimit(String limit, int permits, String period) {
        policies().rateLimit(new TaskPolicies.RateLimit(limit, permits, DurationFormat.parse(period)));
        return this;
    }

    /**
     * Stops the task's attempts for a time when they keep failing.
     *
     * @param failureRate from which percentage of failed attempts on, from 1 to 100
     * @param window of how many of the last attempts, at least 1
     * @param minimum how many attempts there must have been, from 1 to {@code window}
     * @param openFor a duration longer than zero, as {@link DurationFormat} reads it
     * @param trials how many attempts then decide whether that is over, at least 1
     * @return this builder
     * @throws IllegalArgumentException if an argument is out of its range
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder circuitBreaker(int failureRate, int window, int minimum, String openFor, int trials) {
        policies()
                .circuitBreaker(new TaskPolicies.CircuitBreaker(
                        failureRate, window, minimum, DurationFormat.parse(openFor), trials));
        return this;
    }

    /**
     * Lets the task use permits of a limit while it runs.
     *
     * @param limit the name of a limit, which {@link #limit} declares by the time that the graph is built
     * @param permits how many permits, at least 1
     * @return this builder
     * @throws IllegalArgumentException if {@code permits} is below 1, or the task uses that limit already
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder uses(String limit, int permits) {
        policies().uses(new TaskPolicies.Use(limit, permits));
        return this;
    }

    /**
     * Says what the task reads: it then runs beside no task that {@linkplain #writes writes} that.
     *
     * @param names any names; one that ends in {@code /} stands for all names that begin with it too
     * @return this builder
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder reads(String... names) {
        policies().reads(List.of(names));
        return this;
    }

    /**
     * Says what the task writes, or has for itself: it then runs beside no task that {@linkplain #reads reads} or writes that.
     *
     * @param names any names; one that ends in {@code /} stands for all names that begin with it too
     * @return this builder
     * @throws IllegalStateException if there is no task yet
     */
    public TaskGraphBuilder writes(String... names) {
        policies().writes(List.of(names));
        return this;
    }

    /**
     * Declares a limit.
     *
     * @param limit its name
     * @param permits how many permits there are, at least 1
     * @return this builder
     * @throws IllegalArgumentException if there is a limit of that name, or {@code permits} is below 1
     */
    public TaskGraphBuilder limit(String limit, int permits) {
        Objects.requireNonNull(limit, "limit");
        if (permits < 1) {
            throw new IllegalArgumentException(
                    "the limit '" + limit + "' of " + plan + " has at least 1 permit, but was to have " + permits);
        }
        if (limits.putIfAbsent(limit, permits) != null) {
            throw new IllegalArgumentException(plan + " has two limits named '" + limit + "'");
        }
        return this;
    }

    private PolicyBuilder policies() {
        if (!isDescribing) {
            throw new IllegalStateException("add a task before what is said of it");
        }
        PolicyBuilder known = policies == null ? new PolicyBuilder() : policies;
        policies = known;
        return known;
    }

    /**
     * Makes the graph of all tasks that were added. The builder can go on: the graph does not change with it.
     *
     * @return the graph
     * @throws IllegalArgumentException if the last task stands in a lower layer than its predecessor; if a task uses a
     *     limit that is not declared, or more permits than it has; or if a group has the name of a task
     */
    public TaskGraph build() {
        endTask();
        for (int task = 0; task < rows.size() && (rows.hasPolicies() || rows.hasGroups()); task++) {
            checkUses(task);
            checkGroup(rows.group(task));
        }
        return new TaskGraph(plan, fingerprint, new TaskRows(rows), limits);
    }

    /** Neither a group nor one around it has the name of a task: it would be uncertain which a name means. */
    private void checkGroup(@Nullable String group) {
        if (group == null) {
            return;
        }
        for (int end = group.length(); end >= 0; end = group.lastIndexOf('.', end - 1)) {
            String around = group.substring(0, end);
            if (numbers.containsKey(around)) {
                throw new IllegalArgumentException(plan + " has a task and a group named '" + around + "'");
            }
        }
    }

    private void checkUses(int task) {
        TaskPolicies said = rows.policies(task);
        if (said == null) {
            return;
        }
        for (TaskPolicies.Use use : said.uses()) {
            Integer permits = limits.get(use.limit());
            if (permits == null) {
                throw new IllegalArgumentException("task '" + rows.name(task) + "' of " + plan + " uses the limit '"
                        + use.limit() + "', which is not declared");
            }
            if (use.permits() > permits) {
                throw new IllegalArgumentException("task '" + rows.name(task) + "' of " + plan + " uses "
                        + use.permits() + " of '" + use.limit() + "', of which there are " + permits);
            }
        }
    }

    /** The number of the task that is being described. */
    private int number() {
        return rows.size() - 1;
    }

    private TaskGraphBuilder dependencies(byte kind, String... names) {
        if (!isDescribing) {
            throw new IllegalStateException("add a task before its dependencies");
        }
        for (String dependency : names) {
            Integer known = numbers.get(dependency);
            if (known == null || known == number()) {
                throw new IllegalArgumentException("task '" + rows.name(number()) + "' of " + plan + " depends on '"
                        + dependency + "', which was not added before it");
            }
            add(kind, known);
        }
        return this;
    }

    /** Adds a dependency on the task of a number. */
    void dependency(byte kind, int task) {
        if (task >= number()) {
            throw new IllegalArgumentException("task '" + rows.name(number()) + "' of " + plan
                    + " depends on the task of number " + task + ", but only " + number() + " were added before it");
        }
        add(kind, task);
    }

    private void add(byte kind, int dependency) {
        if ((kind == TaskRows.OUTCOMES || kind == TaskRows.MAP) && rows.fanOut(dependency) == null) {
            throw new IllegalArgumentException("task '" + rows.name(number()) + "' of " + plan
                    + " takes what became of each element of '" + rows.name(dependency) + "', which is no fan-out");
        }
        rows.addEdge(dependency, kind);
        ownLayer = Math.max(ownLayer, rows.layer(dependency) + 1);
    }

    private void endTask() {
        if (!isDescribing) {
            return;
        }
        if (ownLayer < layer) {
            throw new IllegalArgumentException("task '" + rows.name(number()) + "' of " + plan + " belongs to layer "
                    + ownLayer + ", but follows a task of layer " + layer + ". Add tasks layer by layer.");
        }
        layer = ownLayer;
        rows.setLayer(layer);
        TaskPolicies said = policies == null ? null : policies.build();
        if (said != null && !said.areNone()) {
            rows.setPolicies(said);
        }
        ownLayer = 0;
        isDescribing = false;
    }
}
