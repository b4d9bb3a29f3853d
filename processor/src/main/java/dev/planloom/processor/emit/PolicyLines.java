package dev.planloom.processor.emit;

import dev.planloom.processor.model.CircuitBreakerDeclaration;
import dev.planloom.processor.model.PlanPolicies;
import dev.planloom.processor.model.PoliciesDeclaration;
import dev.planloom.processor.model.RateLimitDeclaration;
import dev.planloom.processor.model.RetryDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.runtime.DurationFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What annotations say of tasks beyond their dependencies, in {@link PlanLines lines}. What means the same reads the same. */
final class PolicyLines {
    private final PlanPolicies shared;

    PolicyLines(PlanPolicies shared) {
        this.shared = shared;
    }

    List<String> of(TaskDeclaration task) {
        PoliciesDeclaration policies = task.policies();
        List<String> lines = new ArrayList<>();
        if (task.tolerance().isOptional()) {
            lines.add("optional " + task.name());
        }
        if (policies.isEmpty()) {
            return lines;
        }
        policies.retry().ifPresent(retry -> add(lines, "retry", task, retry(retry)));
        policies.timeout().ifPresent(time -> add(lines, "timeout", task, duration(time)));
        policies.rateLimit().ifPresent(limit -> add(lines, "rate-limit", task, rateLimit(limit)));
        policies.circuitBreaker().ifPresent(breaker -> add(lines, "circuit-breaker", task, circuitBreaker(breaker)));
        policies.fallback().ifPresent(fallback -> add(lines, "fallback", task, fallback(policies)));
        policies.uses()
                .forEach(use -> lines.add("uses " + task.name() + " "
                        + PlanLines.quoted(use.limit().value()) + ": "
                        + use.permits().value()));
        policies.onlyRead().forEach(name -> lines.add("reads " + task.name() + " " + PlanLines.quoted(name)));
        policies.written().forEach(name -> lines.add("writes " + task.name() + " " + PlanLines.quoted(name)));
        return lines;
    }

    private static void add(List<String> lines, String kind, TaskDeclaration task, String said) {
        lines.add(kind + " " + task.name() + ": " + said);
    }

    private static String retry(RetryDeclaration retry) {
        return "max " + retry.max().value()
                + ", delay " + duration(retry.delay())
                + ", multiplier " + retry.multiplier().value()
                + ", maxDelay " + duration(retry.maxDelay())
                + ", jitter " + retry.jitter().value()
                + ", on " + classes(retry.retryOn())
                + (retry.abortOn().isEmpty() ? "" : ", not on " + classes(retry.abortOn()));
    }

    private static String classes(List<Setting<TypeRef>> classes) {
        return classes.stream()
                .map(type -> type.value().name().toString())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String rateLimit(RateLimitDeclaration limit) {
        RateLimitDeclaration numbers = shared.numbers(limit).orElseThrow();
        String name = limit.isShared() ? PlanLines.quoted(limit.name().value()) + " " : "";
        return name + numbers.permits().value() + " in " + duration(numbers.period());
    }

    private static String circuitBreaker(CircuitBreakerDeclaration breaker) {
        return "failureRate " + breaker.failureRate().value()
                + ", window " + breaker.window().value()
                + ", minimum " + breaker.least()
                + ", openFor " + duration(breaker.openFor())
                + ", trials " + breaker.trials().value();
    }

    /** The method and what it takes. */
    private static String fallback(PoliciesDeclaration policies) {
        String name = policies.fallback().orElseThrow().name().value();
        return policies.fallbackMethod().orElseThrow().parameters().stream()
                .map(type -> type.name().toString())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static String duration(Setting<String> setting) {
        return DurationFormat.format(DurationFormat.parse(setting.value()));
    }
}
