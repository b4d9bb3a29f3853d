package dev.planloom.runtime.benchmark;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskGraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A plan that runs at once, and says that it took as many milliseconds as runs were made of it. Its own schedule is dataflow. */
final class FakePlan implements PlanRun {
    private static final TaskGraph GRAPH = TaskGraph.named("FakeTasks").build();

    final List<RunOptions> runs = new ArrayList<>();

    @Override
    public RunReport run(RunOptions options) throws Exception {
        runs.add(options);
        return report(options, Duration.ofMillis(runs.size()));
    }

    static RunReport report(RunOptions options, Duration makespan) {
        return new RunReport(GRAPH, options.schedule().orElse(Schedule.DATAFLOW), options.workers(), makespan, task -> {
            throw new AssertionError("there is no task " + task);
        });
    }

    List<Integer> workers() {
        return runs.stream().map(RunOptions::workers).toList();
    }
}
