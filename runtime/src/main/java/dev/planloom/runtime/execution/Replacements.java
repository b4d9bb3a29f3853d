package dev.planloom.runtime.execution;

import dev.planloom.runtime.ElementCall;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.VoidCall;
import dev.planloom.runtime.VoidElementCall;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What is called in place of a plan's tasks in a test; generated code says it with types. Immutable: each method that
 * replaces a task returns new replacements.
 *
 * <p>Nothing else of a task changes: it waits for its dependencies, keeps its policies, and is in the report. A fan-out is
 * executed for each element, and its values are collected, as ever.
 */
public final class Replacements {
    private final TaskGraph graph;

    /** For each number what is called in place of its task, if anything is; not changed. */
    private final @Nullable Replacement[] replacements;

    /** What is called in place of a task's method. */
    @FunctionalInterface
    interface Replacement {
        /** The value; of a task that is no fan-out, for no element. */
        @Nullable
        Object call(@Nullable Object element) throws Exception;
    }

    private Replacements(TaskGraph graph, @Nullable Replacement[] replacements) {
        this.graph = graph;
        this.replacements = replacements;
    }

    /**
     * No replacements.
     *
     * @param graph a plan
     * @return replacements for its tasks
     */
    public static Replacements of(TaskGraph graph) {
        return new Replacements(graph, new Replacement[graph.size()]);
    }

    /**
     * These and one for a task with a value.
     *
     * @param task the task's number
     * @param call gives the value
     * @return new replacements
     * @throws NullPointerException if {@code call} is null; the message names the task
     */
    public Replacements value(int task, Callable<?> call) {
        check(task, call);
        return with(task, _ -> call.call());
    }

    /**
     * These and one for a {@code void} task.
     *
     * @param task the task's number
     * @param call does what it does
     * @return new replacements
     * @throws NullPointerException if {@code call} is null; the message names the task
     */
    public Replacements nothing(int task, VoidCall call) {
        check(task, call);
        return with(task, _ -> {
            call.call();
            return null;
        });
    }

    /**
     * These and one for a fan-out with values.
     *
     * @param task the task's number
     * @param call gives the value for an element
     * @param <E> the type of the elements; generated code states it, and the processor has checked it
     * @return new replacements
     * @throws NullPointerException if {@code call} is null; the message names the task
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where E admits it
    public <E extends @Nullable Object> Replacements valueOfEach(int task, ElementCall<E, ?> call) {
        check(task, call);
        return with(task, element -> call.call((E) element));
    }

    /**
     * These and one for a {@code void} fan-out.
     *
     * @param task the task's number
     * @param call does for an element what it does
     * @param <E> the type of the elements; generated code states it, and the processor has checked it
     * @return new replacements
     * @throws NullPointerException if {@code call} is null; the message names the task
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where E admits it
    public <E extends @Nullable Object> Replacements nothingOfEach(int task, VoidElementCall<E> call) {
        check(task, call);
        return with(task, element -> {
            call.call((E) element);
            return null;
        });
    }

    /**
     * The calls of a run.
     *
     * @param calls the calls of the plan's own methods
     * @return calls that these replacements take the place of
     */
    public TaskCalls over(TaskCalls calls) {
        return new ReplacedCalls(Objects.requireNonNull(calls, "calls"), replacements);
    }

    private void check(int task, @Nullable Object call) {
        Objects.requireNonNull(call, () -> "the replacement of " + graph.name(task) + " is null");
    }

    private Replacements with(int task, Replacement replacement) {
        @Nullable Replacement[] all = replacements.clone();
        all[task] = replacement;
        return new Replacements(graph, all);
    }
}
