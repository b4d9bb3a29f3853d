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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        List<LayeredTask> tasks = new ArrayList<>();
        for (int number = 0; number < order.length; number++) {
            tasks.add(task(number));
        }
        return tasks;
    }

    private LayeredTask task(int number) {
        TaskDeclaration declaration = declaration(number);
        List<Input> inputs = inputs(declaration);
        Set<Integer> when = new LinkedHashSet<>();
        for (String name : declaration.tolerance().flags()) {
            when.add(number(name));
        }
        Set<Integer> succeeded = new HashSet<>(when);
        Set<Integer> ended = new HashSet<>(when);
        for (Input input : inputs) {
            ended.add(input.task());
            if (saysThatItSucceeds(input)) {
                succeeded.add(input.task());
            }
        }
        Set<Integer> after = new LinkedHashSet<>();
        Set<Integer> afterEnd = new LinkedHashSet<>();
        for (String name : declaration.dependsOn()) {
            for (int task : names.awaited(name)) {
                boolean isTolerated = isTolerated(numbers[task]);
                if (!(isTolerated ? ended : succeeded).contains(numbers[task])) {
                    (isTolerated ? afterEnd : after).add(numbers[task]);
                }
            }
        }
        return new LayeredTask(
                number,
                layering.layer(order[number]),
                declaration,
                inputs,
                List.copyOf(after),
                List.copyOf(afterEnd),
                List.copyOf(when));
    }

    private List<Input> inputs(TaskDeclaration declaration) {
        List<Input> inputs = new ArrayList<>();
        for (ParameterDeclaration parameter : declaration.parameters()) {
            int on = number(parameter.task());
            Need need = needs.of(parameter, declaration(on), names).orElseThrow();
            inputs.add(new Input(on, need));
        }
        return inputs;
    }

    /** The number of the task of a name. */
    private int number(String name) {
        return numbers[names.index(name).orElseThrow()];
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
