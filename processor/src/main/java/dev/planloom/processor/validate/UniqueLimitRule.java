package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.LimitDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.RateLimitDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** No class declares two limits, or two rate limits, of one name. */
final class UniqueLimitRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        Set<String> limits = new HashSet<>();
        for (LimitDeclaration limit : plan.policies().limits()) {
            check(limit.on(), "limits", limit.name(), limits, findings);
        }
        Set<String> rateLimits = new HashSet<>();
        List<RateLimitDeclaration> shared = plan.policies().rateLimits().stream()
                .filter(RateLimitDeclaration::isShared)
                .toList();
        for (RateLimitDeclaration limit : shared) {
            check(limit.on(), "rate limits", limit.name(), rateLimits, findings);
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
