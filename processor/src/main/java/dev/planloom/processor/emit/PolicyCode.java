package dev.planloom.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.planloom.processor.model.CircuitBreakerDeclaration;
import dev.planloom.processor.model.LayeredTask;
import dev.planloom.processor.model.LimitDeclaration;
import dev.planloom.processor.model.PlanPolicies;
import dev.planloom.processor.model.PoliciesDeclaration;
import dev.planloom.processor.model.RateLimitDeclaration;
import dev.planloom.processor.model.RetryDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.UseDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The calls of the graph's builder that say of tasks what is stated beyond their dependencies. */
final class PolicyCode {
    private final PlanPolicies shared;

    PolicyCode(PlanPolicies shared) {
        this.shared = shared;
    }

    /**
     * A call of the builder.
     *
     * @param code the call
     * @param names how much it takes in a method, counted in the names of dependencies
     */
    record Call(CodeBlock code, int names) {}

    /** The calls that declare the limits. */
    List<Call> limits() {
        return shared.limits().stream().map(PolicyCode::limit).toList();
    }

    private static Call limit(LimitDeclaration limit) {
        return call(2, ".limit($S, $L)", limit.name().value(), limit.permits().value());
    }

    /** The calls of a task. */
    List<Call> of(LayeredTask task) {
        PoliciesDeclaration policies = task.declaration().policies();
        List<Call> calls = new ArrayList<>();
        if (policies.isEmpty()) {
            return calls;
        }
        policies.retry().ifPresent(retry -> addRetry(calls, retry));
        policies.timeout().ifPresent(time -> calls.add(call(1, ".timeout($S)", time.value())));
        policies.rateLimit().ifPresent(limit -> calls.add(rateLimit(task, limit)));
        policies.circuitBreaker().ifPresent(breaker -> calls.add(circuitBreaker(breaker)));
        for (UseDeclaration use : policies.uses()) {
            calls.add(
                    call(2, ".uses($S, $L)", use.limit().value(), use.permits().value()));
        }
        addNames(calls, "reads", policies.onlyRead());
        addNames(calls, "writes", policies.written());
        policies.fallback().ifPresent(_ -> calls.add(call(1, ".fallback()")));
        return calls;
    }

    private static void addRetry(List<Call> calls, RetryDeclaration retry) {
        calls.add(call(
                3,
                ".retry($L, $S, $L, $S, $L)",
                retry.max().value(),
                retry.delay().value(),
                retry.multiplier().value(),
                retry.maxDelay().value(),
                retry.jitter().value()));
        if (!retry.isOnAnyException()) {
            calls.add(classes("retryOn", retry.retryOn()));
        }
        if (!retry.abortOn().isEmpty()) {
            calls.add(classes("abortOn", retry.abortOn()));
        }
    }

    private static Call classes(String method, List<Setting<TypeRef>> classes) {
        CodeBlock code = classes.stream()
                .map(type -> CodeBlock.of("$T.class", type.value().name()))
                .collect(CodeBlock.joining(", ", "." + method + "(", ")"));
        return new Call(code, 1 + classes.size());
    }

    /** A task's own has a name that cannot be stated. */
    private Call rateLimit(LayeredTask task, RateLimitDeclaration limit) {
        RateLimitDeclaration numbers = shared.numbers(limit).orElseThrow();
        String name = limit.isShared() ? limit.name().value() : "@" + task.name();
        return call(
                2,
                ".rateLimit($S, $L, $S)",
                name,
                numbers.permits().value(),
                numbers.period().value());
    }

    private static Call circuitBreaker(CircuitBreakerDeclaration breaker) {
        return call(
                3,
                ".circuitBreaker($L, $L, $L, $S, $L)",
                breaker.failureRate().value(),
                breaker.window().value(),
                breaker.least(),
                breaker.openFor().value(),
                breaker.trials().value());
    }

    private static void addNames(List<Call> calls, String method, Collection<String> names) {
        List<String> all = List.copyOf(names);
        for (int from = 0; from < all.size(); from += GraphCode.NAMES_A_CALL) {
            List<String> part = all.subList(from, Math.min(from + GraphCode.NAMES_A_CALL, all.size()));
            CodeBlock code = part.stream()
                    .map(name -> CodeBlock.of("$S", name))
                    .collect(CodeBlock.joining(", ", "." + method + "(", ")"));
            calls.add(new Call(code, part.size()));
        }
    }

    private static Call call(int names, String format, Object... arguments) {
        return new Call(CodeBlock.of(format, arguments), names);
    }
}
