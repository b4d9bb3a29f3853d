package dev.planloom.benchmarks.wiring;

import dev.planloom.Schedule;
import dev.planloom.benchmarks.graph.Graph;
import dev.planloom.benchmarks.graph.TaskValues;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.execution.LazyRunner;
import dev.planloom.runtime.execution.PlanResult;
import dev.planloom.runtime.execution.TaskCalls;
import dev.planloom.runtime.execution.Values;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A wide graph as a plan of three tasks, of which the second is a fan-out: each task between the first and the last is an element. */
final class FanOutPlan implements Wiring, TaskCalls {
    private static final int FIRST = 0;
    private static final int FAN_OUT = 1;
    private static final int LAST = 2;

    private final Graph graph;
    private final List<Integer> elements;
    private final LazyRunner runner;
    private final RunOptions options;

    FanOutPlan(Graph graph, Schedule schedule, int batch, int workers) {
        this.graph = graph;
        elements = IntStream.range(1, graph.sink()).boxed().toList();
        runner = LazyRunner.of(
                TaskGraph.named("FanOut")
                        .task("elements")
                        .task("values")
                        .each("elements")
                        .batch(batch)
                        .task("last")
                        .takes("values")
                        .build(),
                schedule);
        options = RunOptions.workers(workers);
    }

    @Override
    public TaskValues run() throws InterruptedException {
        return new ResultValues(graph, runner.run(this, options));
    }

    @Override
    public Object call(int task, Values values) {
        return task == FIRST ? elements : last(values.get(FAN_OUT));
    }

    @Override
    public Object callEach(int task, @Nullable Object element, Values values) {
        return graph.value((int) Objects.requireNonNull(element), new int[1]);
    }

    private int last(List<Integer> values) {
        int[] slots = new int[graph.taken(graph.sink()).length + 1];
        for (int taken : graph.taken(graph.sink())) {
            slots[taken] = values.get(taken - 1);
        }
        return graph.value(graph.sink(), slots);
    }

    private record ResultValues(Graph graph, PlanResult result) implements TaskValues {
        @Override
        public int of(int task) {
            if (task == 0) {
                return graph.value(0, new int[0]);
            }
            return task == graph.sink()
                    ? result.<Integer>value(LAST)
                    : result.<List<Integer>>value(FAN_OUT).get(task - 1);
        }
    }
}
