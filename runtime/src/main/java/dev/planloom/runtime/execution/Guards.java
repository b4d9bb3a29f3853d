package dev.planloom.runtime.execution;

import dev.planloom.runtime.PlannedTask;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskPolicies;
import dev.planloom.runtime.scheduling.ResourceNeeds;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tasks of a plan whose attempts are guarded, and what outlives its runs. Thread-safe. */
final class Guards {
    /** By the task's number; null for a task whose attempts are bounded by nothing that outlives a run. */
    private final @Nullable Protection[] protections;

    private final ResourceNeeds[] needs;

    Guards(TaskGraph graph, Parking time) {
        protections = new Protection[graph.size()];
        needs = graph.tasks().stream()
                .map(task -> ResourceNeeds.of(task.policies()))
                .toArray(ResourceNeeds[]::new);
        Map<String, Protection> byRate = new HashMap<>();
        for (PlannedTask task : graph.tasks()) {
            TaskPolicies policies = task.policies();
            if (policies.rateLimit().isPresent() || policies.circuitBreaker().isPresent()) {
                String rate =
                        policies.rateLimit().map(TaskPolicies.RateLimit::name).orElse(null);
                Protection protection = protection(task, rate == null ? null : byRate.get(rate), time);
                protections[task.number()] = protection;
                if (rate != null) {
                    byRate.putIfAbsent(rate, protection);
                }
            }
        }
    }

    private Guards(@Nullable Protection[] protections, ResourceNeeds[] needs) {
        this.protections = protections;
        this.needs = needs;
    }

    /**
     * These guards for one run of the same plan.
     *
     * @param rates the rate limits that the run has to itself, in place of the plan's of these names
     */
    Guards withRates(TaskGraph graph, Map<String, TaskPolicies.RateLimit> rates, Parking time) {
        @Nullable Protection[] own = protections.clone();
        Map<String, Protection> byRate = new HashMap<>();
        for (PlannedTask task : graph.tasks()) {
            Protection shared = protections[task.number()];
            TaskPolicies.RateLimit limit = task.policies().rateLimit().orElse(null);
            TaskPolicies.RateLimit rate = limit == null ? null : rates.get(limit.name());
            if (shared != null && rate != null) {
                Protection protection = shared.withRate(rate, byRate.get(rate.name()), time);
                own[task.number()] = protection;
                byRate.putIfAbsent(rate.name(), protection);
            }
        }
        return new Guards(own, needs);
    }

    private static Protection protection(PlannedTask task, @Nullable Protection sharer, Parking time) {
        try {
            return Protection.of(task.name(), task.policies(), sharer, time);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "task '" + task.name()
                            + "' has a rate limit or circuit breaker, for which Resilience4j is missing. On the"
                            + " module path, require io.github.resilience4j.ratelimiter and"
                            + " io.github.resilience4j.circuitbreaker.",
                    e);
        }
    }

    /** Whether a task of a plan is guarded. */
    static boolean areNeeded(TaskGraph graph) {
        return graph.tasks().stream().anyMatch(Guards::isGuarded);
    }

    /** Whether anything is to be done before, after or in place of a task's calls. */
    static boolean isGuarded(PlannedTask task) {
        TaskPolicies policies = task.policies();
        return policies.hasFallback()
                || policies.retry().isPresent()
                || policies.timeout().isPresent()
                || policies.rateLimit().isPresent()
                || policies.circuitBreaker().isPresent()
                || !policies.uses().isEmpty()
                || !policies.reads().isEmpty()
                || !policies.writes().isEmpty();
    }

    /** What a task, or an element of it, uses while it runs. */
    ResourceNeeds needs(int task) {
        return needs[task];
    }

    @Nullable
    Protection protection(int task) {
        return protections[task];
    }
}
