package dev.planloom.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan says of a task beyond its dependencies.
 *
 * @param isOptional whether the run goes on when the task fails
 * @param hasFallback whether a fallback gives the value of a task that failed
 * @param retry how it is repeated; empty for a task that is not
 * @param timeout how long an attempt may take, longer than zero; empty for as long as it needs
 * @param rateLimit how often it may start; empty for as often as it can
 * @param circuitBreaker what stops its attempts when they keep failing; empty for nothing
 * @param uses what it uses of which limits while it runs, each limit once
 * @param reads the names of what it reads while it runs
 * @param writes the names of what it writes, or has for itself, while it runs
 */
public record TaskPolicies(
        boolean isOptional,
        boolean hasFallback,
        Optional<Retry> retry,
        Optional<Duration> timeout,
        Optional<RateLimit> rateLimit,
        Optional<CircuitBreaker> circuitBreaker,
        List<Use> uses,
        List<String> reads,
        List<String> writes) {
    /** Those of a task of which the plan says nothing. */
    public static final TaskPolicies NONE = new TaskPolicies(
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    /**
     * Makes policies.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the time-out is not longer than zero
     */
    public TaskPolicies {
        Objects.requireNonNull(retry, "retry");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(rateLimit, "rateLimit");
        Objects.requireNonNull(circuitBreaker, "circuitBreaker");
        uses = List.copyOf(uses);
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        if (timeout.isPresent() && !timeout.get().isPositive()) {
            throw new IllegalArgumentException("a time-out is longer than zero, but was " + timeout.get());
        }
    }

    /**
     * Whether the plan says nothing of the task beyond its dependencies.
     *
     * @return true for {@link #NONE} and all that is equal to it
     */
    @SuppressWarnings("ReferenceEquality") // the quick answer for most tasks
    public boolean areNone() {
        if (this == NONE) {
            return true;
        }
        boolean isPlain = !isOptional && !hasFallback && retry.isEmpty() && timeout.isEmpty();
        return isPlain
                && rateLimit.isEmpty()
                && circuitBreaker.isEmpty()
                && uses.isEmpty()
                && reads.isEmpty()
                && writes.isEmpty();
    }

    /**
     * How a task is repeated that fails.
     *
     * @param max how often at most, at least 1
     * @param delay how long it waits before the second attempt
     * @param multiplier by how much each wait is longer than the one before, at least 1
     * @param maxDelay the longest wait, but for jitter; at least {@code delay}
     * @param jitter by which part of itself a wait is changed at random at most, from 0 to less than 1
     * @param retryOn after which throwables it is repeated
     * @param abortOn after which of these it is not
     */
    public record Retry(
            int max,
            Duration delay,
            double multiplier,
            Duration maxDelay,
            double jitter,
            List<Class<? extends Throwable>> retryOn,
            List<Class<? extends Throwable>> abortOn) {
        /**
         * Makes a policy.
         *
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component is out of its range
         */
        public Retry {
            check(max >= 1, "a task is repeated at least once, but max was " + max);
            check(!delay.isNegative(), "a delay is not negative, but was " + delay);
            check(
                    multiplier >= 1 && multiplier < Double.POSITIVE_INFINITY,
                    "a multiplier is at least 1, but was " + multiplier);
            check(
                    maxDelay.compareTo(delay) >= 0,
                    "the longest delay is at least the first, " + delay + ", but was " + maxDelay);
            check(jitter >= 0 && jitter < 1, "a jitter is from 0 to less than 1, but was " + jitter);
            retryOn = List.copyOf(retryOn);
            abortOn = List.copyOf(abortOn);
        }
    }

    /**
     * How often a task may start.
     *
     * @param name the name by which tasks share it
     * @param permits how often in a period, at least 1
     * @param period how long a period is, longer than zero
     */
    public record RateLimit(String name, int permits, Duration period) {
        /**
         * Makes a policy.
         *
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component is out of its range
         */
        public RateLimit {
            Objects.requireNonNull(name, "name");
            check(permits >= 1, "a rate limit has at least 1 permit, but had " + permits);
            check(period.isPositive(), "a period is longer than zero, but was " + period);
        }
    }

    /**
     * What stops a task's attempts when they keep failing.
     *
     * @param failureRate from which percentage of failed attempts on, from 1 to 100
     * @param window of how many of the last attempts, at least 1
     * @param minimum how many attempts there must have been, from 1 to {@code window}
     * @param openFor for how long, longer than zero
     * @param trials how many attempts then decide whether that is over, at least 1
     */
    public record CircuitBreaker(int failureRate, int window, int minimum, Duration openFor, int trials) {
        /**
         * Makes a policy.
         *
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component is out of its range
         */
        public CircuitBreaker {
            check(
                    failureRate >= 1 && failureRate <= 100,
                    "a failure rate is from 1 to 100 percent, but was " + failureRate);
            check(window >= 1, "a window has at least 1 attempt, but had " + window);
            check(
                    minimum >= 1 && minimum <= window,
                    "the least number of attempts is from 1 to the window's " + window + ", but was " + minimum);
            check(openFor.isPositive(), "a circuit is open for longer than zero, but was for " + openFor);
            check(trials >= 1, "a circuit needs at least 1 trial to close, but had " + trials);
        }
    }

    /**
     * What a task uses of a limit while it runs.
     *
     * @param limit the limit's name
     * @param permits how many of its permits, at least 1
     */
    public record Use(String limit, int permits) {
        /**
         * Makes a use.
         *
         * @throws NullPointerException if {@code limit} is null
         * @throws IllegalArgumentException if {@code permits} is below 1
         */
        public Use {
            Objects.requireNonNull(limit, "limit");
            check(permits >= 1, "a task uses at least 1 permit of '" + limit + "', but was to use " + permits);
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
