package dev.planloom.runtime.scheduling;

import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import dev.planloom.runtime.TaskPolicies;
import java.util.List;
import java.util.function.Consumer;

/** A user of resources that remembers what it was told. Not thread-safe. */
final class QueuedUser extends ResourceUser {
    final String name;
    final TaskPolicies policies;

    /** Whether it waits, and has not been called since. */
    boolean isPostponed;

    /** How often its run was told to look for it. */
    int calls;

    private final List<String> log;

    QueuedUser(String name, ResourceQueue queue, TaskPolicies policies, List<String> log) {
        super(queue, ResourceNeeds.of(policies));
        this.name = name;
        this.policies = policies;
        this.log = log;
    }

    /** What a task says that is told so. */
    static TaskPolicies policies(Consumer<TaskGraphBuilder> told) {
        TaskGraphBuilder graph = TaskGraph.named("plan").task("t");
        for (String limit : List.of("one", "two", "five")) {
            graph.limit(limit, 9);
        }
        told.accept(graph);
        return graph.build().task("t").policies();
    }

    @Override
    protected void postponed() {
        isPostponed = true;
        log.add(name + " waits");
    }

    @Override
    protected void called() {
        if (!isPostponed) {
            throw new AssertionError(name + " was called, but does not wait");
        }
        isPostponed = false;
        log.add(name + " is called");
    }

    @Override
    protected void callWorkers() {
        calls++;
    }
}
