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
    /**
     * A plan with more tasks is shown in outline, and the members for its tasks speak for themselves: who reads a thousand
     * comments that differ by a name? They would be more than half of what the compiler reads.
     */
    private static final int MOST_EXPLAINED = 200;

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

    /**
     * The tasks of a layer.
     *
     * @param layer its number, which must be one of the plan's
     */
    public List<LayeredTask> layer(int layer) {
        return tasks.subList(first(layer), first(layer + 1));
    }

    /** How many tasks stand above a layer, by halving the range in which that is. */
    private int first(int layer) {
        int least = 0;
        int most = tasks.size();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (tasks.get(middle).layer() < layer) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** Whether the plan's class shows and explains every task. */
    public boolean isExplained() {
        return tasks.size() <= MOST_EXPLAINED;
    }

    /** The number of layers. */
    public int layers() {
        return tasks.isEmpty() ? 0 : tasks.getLast().layer() + 1;
    }
}
