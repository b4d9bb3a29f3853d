package dev.planloom.processor.emit;

import dev.planloom.processor.layer.LayeredPlan;
import dev.planloom.processor.model.LayeredTask;
import java.util.ArrayList;
import java.util.List;

/**
 * That a task uses permits of a limit.
 *
 * @param task the number of the task
 * @param limit the index of the limit among those of the plan
 * @param permits how many of its permits
 */
record LimitUse(int task, int limit, int permits) {
    /** All uses in a plan, in the order of the tasks. */
    static List<LimitUse> of(LayeredPlan plan) {
        List<String> limits = plan.declaration().policies().limits().stream()
                .map(limit -> limit.name().value())
                .toList();
        List<LimitUse> uses = new ArrayList<>();
        for (LayeredTask task : plan.tasks()) {
            task.declaration()
                    .policies()
                    .uses()
                    .forEach(use -> uses.add(new LimitUse(
                            task.number(),
                            limits.indexOf(use.limit().value()),
                            use.permits().value())));
        }
        return uses;
    }

    /** A number of permits in words. */
    static String permits(int number) {
        return number + (number == 1 ? " permit" : " permits");
    }
}
