package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;

/** Runs plans that no processor has seen. */
final class Plans {
    private Plans() {}

    static PlanResult run(TaskGraph graph, TaskCalls calls, RunOptions options) throws InterruptedException {
        return PlanRunner.of(graph, Schedule.LAYERED).run(calls, options);
    }
}
