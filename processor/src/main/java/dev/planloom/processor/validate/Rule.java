package dev.planloom.processor.validate;

import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/** Looks for one kind of mistake in a plan. */
@FunctionalInterface
interface Rule {
    /**
     * Checks a plan.
     *
     * @param plan the plan as declared
     * @param names its tasks by their names
     * @param findings takes what is found
     */
    void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings);
}
