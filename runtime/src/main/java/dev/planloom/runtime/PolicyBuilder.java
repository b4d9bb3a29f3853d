package dev.planloom.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the policies of one task after the other. Not thread-safe. */
final class PolicyBuilder {
    private boolean isOptional;
    private boolean hasFallback;
    private TaskPolicies.@Nullable Retry retry;
    private @Nullable Duration timeout;
    private TaskPolicies.@Nullable RateLimit rateLimit;
    private TaskPolicies.@Nullable CircuitBreaker circuitBreaker;
    private final List<TaskPolicies.Use> uses = new ArrayList<>(0);
    private final List<String> reads = new ArrayList<>(0);
    private final List<String> writes = new ArrayList<>(0);

    /** Whether anything has been said of the task. */
    private boolean isEmpty = true;

    /** The policies that were gathered; begins anew. */
    TaskPolicies build() {
        if (isEmpty) {
            return TaskPolicies.NONE;
        }
        TaskPolicies policies = new TaskPolicies(
                isOptional,
                hasFallback,
                Optional.ofNullable(retry),
                Optional.ofNullable(timeout),
                Optional.ofNullable(rateLimit),
                Optional.ofNullable(circuitBreaker),
                uses,
                reads,
                writes);
        clear();
        return policies;
    }

    private void clear() {
        isOptional = false;
        hasFallback = false;
        retry = null;
        timeout = null;
        rateLimit = null;
        circuitBreaker = null;
        uses.clear();
        reads.clear();
        writes.clear();
        isEmpty = true;
    }

    void optional() {
        isEmpty = false;
        isOptional = true;
    }

    void fallback() {
        isEmpty = false;
        hasFallback = true;
    }

    void retry(TaskPolicies.Retry policy) {
        isEmpty = false;
        retry = policy;
    }

    void retryOn(List<Class<? extends Throwable>> classes) {
        TaskPolicies.Retry known = knownRetry();
        retry(new TaskPolicies.Retry(
                known.max(),
                known.delay(),
                known.multiplier(),
                known.maxDelay(),
                known.jitter(),
                classes,
                known.abortOn()));
    }

    void abortOn(List<Class<? extends Throwable>> classes) {
        TaskPolicies.Retry known = knownRetry();
        retry(new TaskPolicies.Retry(
                known.max(),
                known.delay(),
                known.multiplier(),
                known.maxDelay(),
                known.jitter(),
                known.retryOn(),
                classes));
    }

    private TaskPolicies.Retry knownRetry() {
        if (retry == null) {
            throw new IllegalStateException("say how the task is repeated first");
        }
        return retry;
    }

    void timeout(Duration time) {
        isEmpty = false;
        timeout = time;
    }

    void rateLimit(TaskPolicies.RateLimit policy) {
        isEmpty = false;
        rateLimit = policy;
    }

    void circuitBreaker(TaskPolicies.CircuitBreaker policy) {
        isEmpty = false;
        circuitBreaker = policy;
    }

    void uses(TaskPolicies.Use use) {
        if (uses.stream().anyMatch(known -> known.limit().equals(use.limit()))) {
            throw new IllegalArgumentException("the task uses '" + use.limit() + "' already");
        }
        isEmpty = false;
        uses.add(use);
    }

    void reads(List<String> names) {
        isEmpty = false;
        reads.addAll(names);
    }

    void writes(List<String> names) {
        isEmpty = false;
        writes.addAll(names);
    }
}
