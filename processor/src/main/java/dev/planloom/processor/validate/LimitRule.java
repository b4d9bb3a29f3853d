package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.LimitDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.UseDeclaration;
import dev.planloom.runtime.naming.ClosestName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tasks use limits that are declared, and no more of them than there is. */
final class LimitRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (TaskDeclaration task : plan.tasks()) {
            for (UseDeclaration use : task.policies().uses()) {
                String name = use.limit().value();
                Optional<LimitDeclaration> limit = plan.policies().limit(name);
                if (limit.isPresent()) {
                    check(task, use, limit.get(), findings);
                } else if (!name.isBlank()) {
                    String message = task.name() + " uses '" + name + "', which is no limit of " + plan.text() + ". "
                            + fix(plan, name);
                    findings.accept(
                            new Finding(Code.UnknownLimit, message, use.limit().subject()));
                }
            }
        }
    }

    private static void check(
            TaskDeclaration task, UseDeclaration use, LimitDeclaration limit, Consumer<Finding> findings) {
        int permits = limit.permits().value();
        if (permits >= 1 && use.permits().value() > permits) {
            String message = task.name() + " uses " + use.permits().value() + " of '"
                    + limit.name().value() + "', of which there " + (permits == 1 ? "is 1" : "are " + permits)
                    + ". Let it use no more, or raise the limit on " + limit.on() + ".";
            findings.accept(
                    new Finding(Code.LimitExceeded, message, use.permits().subject()));
        }
    }

    private static String fix(PlanDeclaration plan, String name) {
        List<String> known = plan.policies().limits().stream()
                .map(limit -> limit.name().value())
                .filter(limit -> !limit.isBlank())
                .distinct()
                .toList();
        String declare = "Put @Limit(name = \"" + name + "\", permits = …) on the class.";
        return ClosestName.to(name, known)
                .map(close -> "Did you mean '" + close + "'?")
                .orElseGet(() -> switch (known.size()) {
                    case 0 -> declare;
                    case 1 -> "The only limit is " + known.getFirst() + ". " + declare;
                    default -> "The limits are " + String.join(", ", known) + ". " + declare;
                });
    }
}
