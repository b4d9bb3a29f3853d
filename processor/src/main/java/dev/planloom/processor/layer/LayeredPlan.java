package dev.planloom.processor.layer;

import dev.planloom.processor.model.Dependency;
import dev.planloom.processor.model.DependencyGraph;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan that passed: its tasks in the order of their numbers.
 *
 * @param declaration what was declared
 * @param tasks the tasks
 */
public record LayeredPlan(PlanDeclaration declaration, List<LayeredTask> tasks) {
    /** Copies the list. */
    public LayeredPlan {
        tasks = List.copyOf(tasks);
    }

    /**
     * Numbers the tasks of a plan.
     *
     * @param plan a plan without findings
     * @param names its tasks by their names
     * @param graph its graph
     * @param layering the graph's layers, which are complete
     */
    public static LayeredPlan of(PlanDeclaration plan, TaskNames names, DependencyGraph graph, Layering layering) {
        int[] order = IntStream.range(0, graph.size())
                .boxed()
                .sorted(Comparator.comparingInt(layering::layer))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] numbers = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            numbers[order[number]] = number;
        }
        List<LayeredTask> tasks = new ArrayList<>(order.length);
        for (int index : order) {
            TaskDeclaration declaration = plan.tasks().get(index);
            List<Integer> sources = new ArrayList<>();
            for (ParameterDeclaration parameter : declaration.parameters()) {
                sources.add(numbers[names.index(parameter.task()).orElseThrow()]);
            }
            List<Integer> after = graph.of(index).stream()
                    .filter(dependency -> !dependency.isValue())
                    .map(Dependency::on)
                    .map(on -> numbers[on])
                    .toList();
            tasks.add(new LayeredTask(tasks.size(), layering.layer(index), declaration, sources, after));
        }
        return new LayeredPlan(plan, tasks);
    }

    /** The number of layers. */
    public int layers() {
        return tasks.isEmpty() ? 0 : tasks.getLast().layer() + 1;
    }
}
