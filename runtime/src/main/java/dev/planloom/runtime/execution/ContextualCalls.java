package dev.planloom.runtime.execution;

import dev.planloom.runtime.RunContext;
import dev.planloom.runtime.TaskGraph;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** The calls of a plan's tasks, around each of which holds what the caller of the run had in its thread-locals. */
final class ContextualCalls implements TaskCalls {
    private final TaskCalls calls;
    private final RunContext.Captured context;

    ContextualCalls(TaskCalls calls, RunContext.Captured context) {
        this.calls = calls;
        this.context = context;
    }

    @Override
    public TaskGraph graph() {
        return calls.graph();
    }

    @Override
    public @Nullable Object call(int task, Values values) throws Throwable {
        try (RunContext.Scope _ = context.open()) {
            return calls.call(task, values);
        }
    }

    @Override
    public @Nullable Object callEach(int task, @Nullable Object element, Values values) throws Throwable {
        try (RunContext.Scope _ = context.open()) {
            return calls.callEach(task, element, values);
        }
    }

    @Override
    public Collector<?, ?, ?> collector(int task) throws Throwable {
        try (RunContext.Scope _ = context.open()) {
            return calls.collector(task);
        }
    }

    @Override
    public @Nullable Object fallback(int task, @Nullable Object element, Values values, Throwable thrown)
            throws Throwable {
        try (RunContext.Scope _ = context.open()) {
            return calls.fallback(task, element, values, thrown);
        }
    }
}
