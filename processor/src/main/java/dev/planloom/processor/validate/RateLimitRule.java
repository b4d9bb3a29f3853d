package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.RateLimitDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.runtime.naming.ClosestName;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Each rate limit has numbers, and all that say those of one name agree. */
final class RateLimitRule implements Rule {
    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        Map<String, RateLimitDeclaration> firsts = new HashMap<>();
        for (RateLimitDeclaration limit : plan.policies().rateLimits()) {
            if (limit.permits().value() < 1) {
                findings.accept(permits(limit));
            }
            firsts.putIfAbsent(limit.name().value(), limit);
        }
        plan.parts().stream()
                .flatMap(part -> part.policies().rateLimits().stream())
                .filter(limit -> !plan.policies().rateLimits().contains(limit))
                .forEach(limit -> disagreement(
                                limit, firsts.getOrDefault(limit.name().value(), limit))
                        .ifPresent(findings));
        for (TaskDeclaration task : plan.tasks()) {
            task.policies().rateLimit().ifPresent(limit -> {
                Optional<Finding> missing = missing(plan, limit);
                missing.ifPresent(findings);
                if (missing.isEmpty() && limit.isShared()) {
                    RateLimitDeclaration first =
                            firsts.computeIfAbsent(limit.name().value(), _ -> limit);
                    disagreement(limit, first).ifPresent(findings);
                }
            });
        }
    }

    /** What is wrong with the number of a task's permits. */
    private static Optional<Finding> missing(PlanDeclaration plan, RateLimitDeclaration limit) {
        if (!limit.isReference()) {
            return limit.permits().value() < 1 ? Optional.of(permits(limit)) : Optional.empty();
        }
        String name = limit.name().value();
        if (name.isBlank() || plan.policies().rateLimit(name).isPresent()) {
            return Optional.empty();
        }
        List<String> known = plan.policies().rateLimits().stream()
                .map(declared -> declared.name().value())
                .toList();
        String fix = ClosestName.to(name, known)
                .map(close -> "Did you mean '" + close + "'?")
                .orElse("State its permits here, or put @RateLimit(name = \"" + name
                        + "\", permits = …) on the class.");
        String message = "The rate limit '" + name + "' of " + limit.on() + " has no permits, nor is there one of that"
                + " name on "
                + (plan.includes().isEmpty() ? plan.tasksName() : "a class of the plan") + ". " + fix;
        return Optional.of(new Finding(Code.RateLimit, message, limit.name().subject()));
    }

    private static Finding permits(RateLimitDeclaration limit) {
        Setting<Integer> permits = limit.permits();
        String message = "The " + limit.text()
                + (permits.isStated()
                        ? " has " + permits.value() + " permits. Let it have at least 1."
                        : " has no permits. State how many starts there may be in a period.");
        return new Finding(Code.RateLimit, message, permits.subject());
    }

    private static Optional<Finding> disagreement(RateLimitDeclaration limit, RateLimitDeclaration first) {
        boolean samePermits = limit.isReference()
                || limit.permits().value().equals(first.permits().value());
        boolean samePeriod = (limit.isReference() && !limit.period().isStated())
                || duration(limit).isEmpty()
                || duration(first).isEmpty()
                || duration(limit).equals(duration(first));
        if ((samePermits && samePeriod) || first.permits().value() < 1) {
            return Optional.empty();
        }
        String message = "The rate limit '" + limit.name().value() + "' is " + numbers(limit, first) + " on "
                + limit.on() + ", but " + numbers(first, first) + " on " + first.on() + ". Let all say the same.";
        Setting<?> wrong = samePermits ? limit.period() : limit.permits();
        return Optional.of(new Finding(Code.RateLimit, message, wrong.subject()));
    }

    private static Optional<Duration> duration(RateLimitDeclaration limit) {
        return Durations.of(limit.period().value());
    }

    private static String numbers(RateLimitDeclaration limit, RateLimitDeclaration first) {
        int permits =
                limit.isReference() ? first.permits().value() : limit.permits().value();
        return permits + " in " + limit.period().value();
    }
}
