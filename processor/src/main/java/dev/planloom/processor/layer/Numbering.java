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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Numbers the tasks of a plan without findings, and resolves what they need to numbers. */
final class Numbering {
    private final PlanDeclaration plan;
    private final TaskNames names;
    private final Layering layering;
    private final Needs needs;

    /** For each number the index of its task. */
    private final int[] order;

    /** For each task its number. */
    private final int[] numbers;

    Numbering(PlanDeclaration plan, TaskNames names, Layering layering, Needs needs) {
        this.plan = plan;
        this.names = names;
        this.layering = layering;
        this.needs = needs;
        order = layering.order();
        numbers = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            numbers[order[number]] = number;
        }
    }

    /** All tasks, in the order of their numbers. */
    List<LayeredTask> tasks() {
        return IntStream.range(0, order.length).mapToObj(this::task).toList();
    }

    private LayeredTask task(int number) {
        TaskDeclaration declaration = plan.tasks().get(order[number]);
        List<Input> inputs = new ArrayList<>();
        for (ParameterDeclaration parameter : declaration.parameters()) {
            int on = names.index(parameter.task()).orElseThrow();
            Need need = needs.of(parameter, plan.tasks().get(on), names).orElseThrow();
            inputs.add(new Input(numbers[on], need));
        }
        List<Integer> when = declaration.tolerance().flags().stream()
                .map(name -> numbers[names.index(name).orElseThrow()])
                .distinct()
                .toList();
        Set<Integer> succeeded = new HashSet<>(when);
        Set<Integer> ended = new HashSet<>(when);
        inputs.stream().filter(this::saysThatItSucceeds).map(Input::task).forEach(succeeded::add);
        inputs.stream().map(Input::task).forEach(ended::add);
        return new LayeredTask(
                number,
                layering.layer(order[number]),
                declaration,
                inputs,
                awaited(declaration, on -> !isTolerated(on) && !succeeded.contains(on)),
                awaited(declaration, on -> isTolerated(on) && !ended.contains(on)),
                when);
    }

    /** The numbers of the tasks that {@code dependsOn} names, by themselves or by their groups, each once. */
    private List<Integer> awaited(TaskDeclaration declaration, IntPredicate isWanted) {
        return declaration.dependsOn().stream()
                .flatMap(name -> names.awaited(name).stream())
                .mapToInt(task -> numbers[task])
                .filter(isWanted)
                .distinct()
                .boxed()
                .toList();
    }

    /** Whether the plan goes on without the task of a number. */
    private boolean isTolerated(int number) {
        return declaration(number).tolerance().isTolerated();
    }

    /**
     * Whether an input says already that its task must have succeeded. Of a list of elements, those that have not are left
     * out for those who take the elements one by one.
     */
    private boolean saysThatItSucceeds(Input input) {
        return switch (input.need()) {
            case VALUE, MAP -> true;
            case EACH -> declaration(input.task()).listed().isEmpty();
            case OPTIONAL, OUTCOME, OUTCOMES -> false;
        };
    }

    private TaskDeclaration declaration(int number) {
        return plan.tasks().get(order[number]);
    }
}
