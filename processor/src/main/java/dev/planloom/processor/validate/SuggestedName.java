package dev.planloom.processor.validate;

import dev.planloom.processor.model.PlanDeclaration;

/** Names to put into a message's fix. */
final class SuggestedName {
    private SuggestedName() {}

    /** For the plan of {@code ConfigTasks}: {@code ConfigPlan}; for that of {@code Tasks}: {@code TasksPlan}. */
    static String ofPlan(PlanDeclaration plan) {
        String tasks = plan.tasksType().simpleName();
        boolean hasStem = tasks.endsWith("Tasks") && !tasks.equals("Tasks");
        String stem = hasStem ? tasks.substring(0, tasks.length() - "Tasks".length()) : tasks;
        return stem + "Plan";
    }
}
