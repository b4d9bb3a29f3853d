package dev.planloom.processor.validate;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.Finding;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.PoliciesDeclaration;
import dev.planloom.processor.model.RateLimitDeclaration;
import dev.planloom.processor.model.RetryDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TaskNames;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Durations can be read, are longer than zero where time must pass, and the longest wait is no shorter than the first. */
final class DurationRule implements Rule {
    private static final String FIX = " State another, such as 2s.";

    @Override
    public void check(PlanDeclaration plan, TaskNames names, Consumer<Finding> findings) {
        plan.policies().rateLimits().forEach(limit -> period(limit, findings));
        for (TaskDeclaration task : plan.tasks()) {
            PoliciesDeclaration policies = task.policies();
            policies.retry().ifPresent(retry -> waits(task.name(), retry, findings));
            policies.timeout()
                    .ifPresent(time -> longerThanZero("The value of @Timeout on " + task.name(), time, findings));
            policies.rateLimit().ifPresent(limit -> period(limit, findings));
            policies.circuitBreaker()
                    .ifPresent(breaker -> longerThanZero(
                            "The openFor of @CircuitBreaker on " + task.name(), breaker.openFor(), findings));
        }
    }

    private static void period(RateLimitDeclaration limit, Consumer<Finding> findings) {
        longerThanZero("The period of the " + limit.text(), limit.period(), findings);
    }

    private static void longerThanZero(String what, Setting<String> setting, Consumer<Finding> findings) {
        Optional<Duration> duration = readable(what, setting, findings);
        if (duration.stream().anyMatch(Duration::isZero)) {
            String message = what + " is " + setting.value() + ". Let it be longer than zero.";
            findings.accept(new Finding(Code.Duration, message, setting.subject()));
        }
    }

    private static void waits(String task, RetryDeclaration retry, Consumer<Finding> findings) {
        Optional<Duration> first = readable("The delay of @Retry on " + task, retry.delay(), findings);
        Optional<Duration> longest = readable("The maxDelay of @Retry on " + task, retry.maxDelay(), findings);
        if (first.isPresent() && longest.isPresent() && longest.get().compareTo(first.get()) < 0) {
            String message = "The maxDelay of @Retry on " + task + " is "
                    + retry.maxDelay().value()
                    + (retry.maxDelay().isStated() ? "" : " by default") + ", but its delay is "
                    + retry.delay().value() + (retry.delay().isStated() ? "" : " by default")
                    + ". Let the longest delay be as long as the first, or longer.";
            Setting<String> wrong = retry.maxDelay().isStated() ? retry.maxDelay() : retry.delay();
            findings.accept(new Finding(Code.Duration, message, wrong.subject()));
        }
    }

    private static Optional<Duration> readable(String what, Setting<String> setting, Consumer<Finding> findings) {
        Durations.fault(setting.value())
                .map(fault -> new Finding(
                        Code.Duration, what + " is wrong: " + fault + (hasFix(fault) ? "" : FIX), setting.subject()))
                .ifPresent(findings);
        return Durations.of(setting.value());
    }

    /** Whether a fault says not only what is wrong. */
    private static boolean hasFix(String fault) {
        return fault.contains(". ");
    }
}
