package dev.planloom.processor.layer;

import dev.planloom.processor.model.Input;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param layering the layers of its graph, which are complete
     * @param needs what parameters need
     */
    public static LayeredPlan of(PlanDeclaration plan, TaskNames names, Layering layering, Needs needs) {
        int[] order = order(plan.tasks().size(), layering);
        int[] numbers = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            numbers[order[number]] = number;
        }
        List<LayeredTask> tasks = new ArrayList<>(order.length);
        for (int index : order) {
            TaskDeclaration declaration = plan.tasks().get(index);
            List<Input> inputs = new ArrayList<>();
            for (ParameterDeclaration parameter : declaration.parameters()) {
                int on = names.index(parameter.task()).orElseThrow();
                Need need = needs.of(parameter, plan.tasks().get(on), names).orElseThrow();
                inputs.add(new Input(numbers[on], need));
            }
            Set<Integer> after = new LinkedHashSet<>();
            declaration
                    .dependsOn()
                    .forEach(name -> after.add(numbers[names.index(name).orElseThrow()]));
            after.removeAll(strict(plan, order, inputs));
            tasks.add(new LayeredTask(tasks.size(), layering.layer(index), declaration, inputs, List.copyOf(after)));
        }
        return new LayeredPlan(plan, tasks);
    }

    private static int[] order(int tasks, Layering layering) {
        return IntStream.range(0, tasks)
                .boxed()
                .sorted(Comparator.comparingInt(layering::layer))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The tasks of which the inputs say already that they must have succeeded. Of a list of elements, those that have
     * not are left out for those who take the elements one by one.
     */
    private static Set<Integer> strict(PlanDeclaration plan, int[] order, List<Input> inputs) {
        return inputs.stream()
                .filter(input -> switch (input.need()) {
                    case VALUE, MAP -> true;
                    case EACH -> plan.tasks().get(order[input.task()]).listed().isEmpty();
                    case OPTIONAL, OUTCOME, OUTCOMES -> false;
                })
                .map(Input::task)
                .collect(Collectors.toSet());
    }

    /** The number of layers. */
    public int layers() {
        return tasks.isEmpty() ? 0 : tasks.getLast().layer() + 1;
    }
}
