package dev.planloom.processor.layer;

import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.Needs;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.List;

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
        return new LayeredPlan(plan, new Numbering(plan, names, layering, needs).tasks());
    }

    /** The number of layers. */
    public int layers() {
        return tasks.isEmpty() ? 0 : tasks.getLast().layer() + 1;
    }
}
