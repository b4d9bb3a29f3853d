package dev.planloom.benchmarks.wiring;

import dev.planloom.Schedule;
import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.TaskValues;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import dev.planloom.runtime.execution.LazyRunner;
import dev.planloom.runtime.execution.PlanResult;
import dev.planloom.runtime.execution.Values;

/**
 * A plan that is built when the program runs, all of whose tasks are one method. What it costs as it grows is the
 * runtime's share: in a generated plan HotSpot has a method for each task to compile, and the processor to fetch.
 */
final class OneBodyPlan implements Wiring {
    private final Graph graph;
    private final LazyRunner runner;
    private final RunOptions options;

    OneBodyPlan(Graph graph, Schedule schedule, int workers) {
        this.graph = graph;
        TaskGraphBuilder builder = TaskGraph.named("OneBody");
        for (int task = 0; task < graph.size(); task++) {
            builder.task("t" + task);
            for (int dependency : graph.dependencies(task)) {
                builder.takes("t" + dependency);
            }
        }
        runner = LazyRunner.of(builder.build(), schedule);
        options = RunOptions.workers(workers);
    }

    @Override
    public TaskValues run() throws InterruptedException {
        return new ResultValues(runner.run(this::value, options));
    }

    private Object value(int task, Values values) {
        int value = task;
        for (int dependency : graph.taken(task)) {
            value = Graph.mix(value, values.<Integer>get(dependency));
        }
        return value;
    }

    private record ResultValues(PlanResult result) implements TaskValues {
        @Override
        public int of(int task) {
            return result.<Integer>value(task);
        }
    }
}
