package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.LimitDeclaration;
import dev.planloom.processor.model.PartDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.RateLimitDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** No class declares two limits, or two rate limits, of one name. What several classes of a plan name alike is the same. */
final class UniqueLimitRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        for (PartDeclaration part : plan.parts()) {
            Set<String> limits = new HashSet<>();
            for (LimitDeclaration limit : part.policies().limits()) {
                check(limit.on(), "limits", limit.name(), limits, findings);
                if (!plan.policies().limits().contains(limit)) {
                    checkSame(limit, plan.policies().limit(limit.name().value()).orElseThrow(), findings);
                }
            }
            Set<String> rateLimits = new HashSet<>();
            List<RateLimitDeclaration> shared = part.policies().rateLimits().stream()
                    .filter(RateLimitDeclaration::isShared)
                    .toList();
            for (RateLimitDeclaration limit : shared) {
                check(limit.on(), "rate limits", limit.name(), rateLimits, findings);
            }
        }
    }

    private static void checkSame(LimitDeclaration limit, LimitDeclaration first, Consumer<Finding> findings) {
        int permits = limit.permits().value();
        if (permits != first.permits().value()) {
            String message = "The limit '" + limit.name().value() + "' is " + permits + " on " + limit.on() + ", but "
                    + first.permits().value() + " on " + first.on()
                    + ". Let both say the same, or give one another name.";
            findings.accept(
                    new Finding(Code.DuplicateLimit, message, limit.permits().subject()));
        }
    }

    private static void check(
            String on, String what, Setting<String> name, Set<String> known, Consumer<Finding> findings) {
        if (!known.add(name.value())) {
            String message =
                    on + " has two " + what + " named '" + name.value() + "'. Remove one, or give it another name.";
            findings.accept(new Finding(Code.DuplicateLimit, message, name.subject()));
        }
    }
}
