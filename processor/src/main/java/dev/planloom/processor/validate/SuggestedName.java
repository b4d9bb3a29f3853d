package dev.planloom.processor.validate;

import dev.planloom.processor.model.PlanDeclaration;

/** Names to put into a message's fix. */
final class SuggestedName {
    private SuggestedName() {}

    /** For the plan of {@code ConfigTasks}: {@code ConfigPlan}. */
    static String ofPlan(PlanDeclaration plan) {
        String tasks = plan.tasksType().simpleName();
        String stem = tasks.endsWith("Tasks") ? tasks.substring(0, tasks.length() - "Tasks".length()) : tasks;
        return stem + "Plan";
    }
}
