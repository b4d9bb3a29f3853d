package dev.planloom.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a plan's class and its supertypes say for its tasks to share. Of one name, a class's own annotations stand in place of
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
