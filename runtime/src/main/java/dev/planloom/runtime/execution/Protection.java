package dev.planloom.runtime.execution;

import dev.planloom.runtime.TaskPolicies;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What bounds the attempts of a task over all runs of its plan: a rate limit, a circuit breaker. Thread-safe. Resilience4j counts;
 * it never waits, for a thread that waits is a worker that does nothing. No other class names it, so that plans without such
 * tasks do not load it.
 */
final class Protection {
    private final @Nullable AtomicRateLimiter rate;
    private final @Nullable CircuitBreaker breaker;

    private Protection(@Nullable AtomicRateLimiter rate, @Nullable CircuitBreaker breaker) {
        this.rate = rate;
        this.breaker = breaker;
    }

    /**
     * A protection with a breaker of its own.
     *
     * @param task the name of the task
     * @param sharer a protection whose rate limit it shares; null for a new one
     */
    static Protection of(String task, TaskPolicies policies, @Nullable Protection sharer, Parking time) {
        AtomicRateLimiter rate = sharer != null
                ? sharer.rate
                : policies.rateLimit().map(limit -> rate(limit, time)).orElse(null);
        return new Protection(
                rate,
                policies.circuitBreaker()
                        .map(policy -> breaker(task, policy, time))
                        .orElse(null));
    }

    /**
     * A protection with the same breaker.
     *
     * @param policy its rate limit
     * @param sharer a protection whose rate limit it shares; null for a new one
     */
    Protection withRate(TaskPolicies.RateLimit policy, @Nullable Protection sharer, Parking time) {
        return new Protection(sharer == null ? rate(policy, time) : sharer.rate, breaker);
    }

    private static AtomicRateLimiter rate(TaskPolicies.RateLimit policy, Parking time) {
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(policy.permits())
                .limitRefreshPeriod(policy.period())
                .timeoutDuration(Duration.ZERO)
                .build();
        return new AtomicRateLimiter(policy.name(), config, time::nanoTime);
    }

    private static CircuitBreaker breaker(String task, TaskPolicies.CircuitBreaker policy, Parking time) {
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .failureRateThreshold(policy.failureRate())
                .slidingWindow(policy.window(), policy.minimum(), CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .waitDurationInOpenState(policy.openFor())
                .permittedNumberOfCallsInHalfOpenState(policy.trials())
                .clock(new RunClock(time))
                .currentTimestampFunction(_ -> time.nanoTime(), TimeUnit.NANOSECONDS)
                .build();
        return CircuitBreaker.of(task, config);
    }

    /** How many nanoseconds from now an attempt may start at the earliest; 0 if it starts now, and is counted. */
    long reserve() {
        if (rate == null || rate.reservePermission() == 0) {
            return 0;
        }
        return Math.max(1, rate.getDetailedMetrics().getNanosToWait());
    }

    /** The exception with which an attempt fails in place of a call; null if it may call. */
    @Nullable
    Exception refusal() {
        return breaker == null || breaker.tryAcquirePermission()
                ? null
                : CallNotPermittedException.createCallNotPermittedException(breaker);
    }

    void succeeded(long nanos) {
        if (breaker != null) {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }

    void failed(long nanos, Throwable thrown) {
        if (breaker != null) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, thrown);
        }
    }

    /** The attempt came to nothing: the run was cancelled. */
    void cancelled() {
        if (breaker != null) {
            breaker.releasePermission();
        }
    }

    /** The breaker's clock: it asks how much time has passed, not what time it is. */
    private static final class RunClock extends Clock {
        private final Parking time;

        RunClock(Parking time) {
            this.time = time;
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plusNanos(time.nanoTime());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
