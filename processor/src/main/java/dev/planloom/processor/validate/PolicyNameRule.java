package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.NamesDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.RateLimitDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.util.function.Consumer;

/** Limits, rate limits and what tasks touch have names with something in them. */
final class PolicyNameRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        plan.policies().limits().forEach(limit -> named(" is no name for a limit", limit.name(), findings));
        for (RateLimitDeclaration limit : plan.policies().rateLimits()) {
            if (limit.isShared()) {
                rateLimit(limit.name(), findings);
            } else {
                String message = "The @RateLimit on " + limit.on() + " has no name by which tasks share it."
                        + " Name it: @RateLimit(name = \"…\", permits = …).";
                findings.accept(
                        new Finding(Code.IllegalName, message, limit.name().subject()));
            }
        }
        for (TaskDeclaration task : plan.tasks()) {
            task.policies().uses().forEach(use -> named(" is no name for a limit", use.limit(), findings));
            task.policies()
                    .rateLimit()
                    .filter(RateLimitDeclaration::isShared)
                    .ifPresent(limit -> rateLimit(limit.name(), findings));
            task.policies().touches().forEach(touched -> check(task, touched, findings));
        }
    }

    private static void rateLimit(Setting<String> name, Consumer<Finding> findings) {
        named(" is no name for a rate limit", name, findings);
        if (name.value().startsWith("@")) {
            String message = "'" + name.value() + "' is no name for a rate limit, since those of single tasks begin"
                    + " with @. Begin it with something else.";
            findings.accept(new Finding(Code.IllegalName, message, name.subject()));
        }
    }

    private static void check(TaskDeclaration task, NamesDeclaration touched, Consumer<Finding> findings) {
        if (touched.names().isEmpty()) {
            String message = "The @" + touched.annotation() + " on " + task.name()
                    + " names nothing. Name something, or remove it.";
            findings.accept(new Finding(Code.IllegalName, message, touched.subject()));
        }
        String where = " in @" + touched.annotation() + " on " + task.name() + " is no name";
        touched.names().forEach(name -> named(where, name, findings));
    }

    private static void named(String fact, Setting<String> name, Consumer<Finding> findings) {
        if (name.value().isBlank()) {
            String message = "'" + name.value() + "'" + fact + ". Let it be more than spaces.";
            findings.accept(new Finding(Code.IllegalName, message, name.subject()));
        }
    }
}
