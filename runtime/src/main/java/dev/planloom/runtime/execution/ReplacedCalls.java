package dev.planloom.runtime.execution;

import dev.planloom.runtime.TaskGraph;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** Calls of which some are replaced. Collectors and fallbacks are the plan's own. Immutable. */
final class ReplacedCalls implements TaskCalls {
    private final TaskCalls calls;

    /** Not changed. */
    private final Replacements.@Nullable Replacement[] replacements;

    ReplacedCalls(TaskCalls calls, Replacements.@Nullable Replacement[] replacements) {
        this.calls = calls;
        this.replacements = replacements;
    }

    @Override
    public TaskGraph graph() {
        return calls.graph();
    }

    @Override
    public @Nullable Object call(int task, Values values) throws Throwable {
        Replacements.Replacement replacement = replacements[task];
        return replacement == null ? calls.call(task, values) : replacement.call(null);
    }

    @Override
    public @Nullable Object callEach(int task, @Nullable Object element, Values values) throws Throwable {
        Replacements.Replacement replacement = replacements[task];
        return replacement == null ? calls.callEach(task, element, values) : replacement.call(element);
    }

    @Override
    public Collector<?, ?, ?> collector(int task) throws Throwable {
        return calls.collector(task);
    }

    @Override
    public @Nullable Object fallback(int task, @Nullable Object element, Values values, Throwable thrown)
            throws Throwable {
        return calls.fallback(task, element, values, thrown);
    }
}
