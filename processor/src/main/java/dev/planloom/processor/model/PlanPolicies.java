package dev.planloom.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a class of a plan and its supertypes say for its tasks to share. Of one name, a class's own annotations stand in place of
 * those of its supertypes.
 *
 * @param limits the limits
 * @param rateLimits the rate limits
 */
public record PlanPolicies(List<LimitDeclaration> limits, List<RateLimitDeclaration> rateLimits) {
    /** Copies the lists. */
    public PlanPolicies {
        limits = List.copyOf(limits);
        rateLimits = List.copyOf(rateLimits);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return limits.isEmpty() && rateLimits.isEmpty();
    }

    /** What several classes say, together: of what two of them name alike, the first. */
    public static PlanPolicies joined(List<PlanPolicies> parts) {
        List<LimitDeclaration> limits = new ArrayList<>();
        List<RateLimitDeclaration> rateLimits = new ArrayList<>();
        for (PlanPolicies part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            PlanPolicies known = new PlanPolicies(limits, rateLimits);
            part.limits.stream()
                    .filter(limit -> limit.name().value().isBlank()
                            || known.limit(limit.name().value()).isEmpty())
                    .forEach(limits::add);
            part.rateLimits.stream()
                    .filter(limit -> limit.name().value().isBlank()
                            || known.rateLimit(limit.name().value()).isEmpty())
                    .forEach(rateLimits::add);
        }
        return new PlanPolicies(limits, rateLimits);
    }

    /** The limit of a name: the first, if there are several. */
    public Optional<LimitDeclaration> limit(String name) {
        return limits.stream()
                .filter(limit -> limit.name().value().equals(name))
                .findFirst();
    }

    /** The class's rate limit of a name: the first, if there are several. */
    public Optional<RateLimitDeclaration> rateLimit(String name) {
        return rateLimits.stream()
                .filter(limit -> limit.name().value().equals(name))
                .findFirst();
    }

    /** The rate limit with the numbers of a task's: itself, or the class's to which it leaves them. */
    public Optional<RateLimitDeclaration> numbers(RateLimitDeclaration rateLimit) {
        return rateLimit.isReference() ? rateLimit(rateLimit.name().value()) : Optional.of(rateLimit);
    }
}
