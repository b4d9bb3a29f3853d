package dev.planloom.processor.validate;

import dev.planloom.processor.model.CircuitBreakerDeclaration;
import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.LimitDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.PoliciesDeclaration;
import dev.planloom.processor.model.RetryDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import dev.planloom.processor.model.UseDeclaration;
import java.util.function.Consumer;

/** The numbers of policies are in their ranges, but for those of rate limits, which have a rule of their own. */
final class RangeRule implements Rule {
    private static final String AT_LEAST_1 = "at least 1";

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        plan.policies().limits().forEach(limit -> check(limit, findings));
        for (TaskDeclaration task : plan.tasks()) {
            PoliciesDeclaration policies = task.policies();
            policies.retry().ifPresent(retry -> check(" of @Retry on " + task.name(), retry, findings));
            policies.circuitBreaker()
                    .ifPresent(breaker -> check(" of @CircuitBreaker on " + task.name(), breaker, findings));
            policies.uses().forEach(use -> check(task, use, findings));
        }
    }

    private static void check(LimitDeclaration limit, Consumer<Finding> findings) {
        if (limit.permits().value() < 1) {
            String message = "The limit '" + limit.name().value() + "' of " + limit.on() + " has "
                    + limit.permits().value() + " permits. Let it have at least 1.";
            findings.accept(
                    new Finding(Code.OutOfRange, message, limit.permits().subject()));
        }
    }

    private static void check(TaskDeclaration task, UseDeclaration use, Consumer<Finding> findings) {
        if (use.permits().value() < 1) {
            String message = task.name() + " uses " + use.permits().value() + " of '"
                    + use.limit().value() + "'. Let it use at least 1.";
            findings.accept(new Finding(Code.OutOfRange, message, use.permits().subject()));
        }
    }

    private static void check(String on, RetryDeclaration retry, Consumer<Finding> findings) {
        atLeast1("max" + on, retry.max(), findings);
        double multiplier = retry.multiplier().value();
        check(
                multiplier >= 1 && multiplier < Double.POSITIVE_INFINITY,
                "multiplier" + on,
                retry.multiplier(),
                "a number from 1 on",
                findings);
        double jitter = retry.jitter().value();
        check(jitter >= 0 && jitter < 1, "jitter" + on, retry.jitter(), "from 0 to less than 1", findings);
    }

    private static void check(String on, CircuitBreakerDeclaration breaker, Consumer<Finding> findings) {
        int rate = breaker.failureRate().value();
        check(
                rate >= 1 && rate <= 100,
                "failureRate" + on,
                breaker.failureRate(),
                "a percentage from 1 to 100",
                findings);
        atLeast1("window" + on, breaker.window(), findings);
        int window = breaker.window().value();
        int minimum = breaker.minimum().value();
        boolean fits = minimum >= 0 && (minimum <= window || window < 1);
        String range = window < 1 ? AT_LEAST_1 : "from 1 to " + window + ", which is the window";
        check(fits, "minimum" + on, breaker.minimum(), range, findings);
        atLeast1("trials" + on, breaker.trials(), findings);
    }

    private static void atLeast1(String what, Setting<Integer> number, Consumer<Finding> findings) {
        check(number.value() >= 1, what, number, AT_LEAST_1, findings);
    }

    private static void check(boolean holds, String what, Setting<?> number, String range, Consumer<Finding> findings) {
        if (!holds) {
            String message = "The " + what + " is " + number.value() + ". Let it be " + range + ".";
            findings.accept(new Finding(Code.OutOfRange, message, number.subject()));
        }
    }
}
