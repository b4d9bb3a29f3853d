package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Repeats a task that fails, or whose {@linkplain Timeout time is up}, until it succeeds or has been repeated often enough.
 * Of a fan-out each element is repeated by itself.
 *
 * {@snippet lang = java:
 * @Task @Retry(max = 4, delay = "200ms", retryOn = IOException.class) Page fetch(URI address) throws IOException { ... }
 * }
 *
 * <p>Between two attempts the task waits; it holds neither a worker nor a {@linkplain Uses limit} meanwhile. The wait begins
 * with {@link #delay} and grows by {@link #multiplier} each time up to {@link #maxDelay}; {@link #jitter} then makes it
 * shorter or longer at random, so that tasks which failed together do not come back together. When the run is cancelled, no
 * further attempt is made. The meanings are those of MicroProfile Fault Tolerance ({@code max},
 * {@code retryOn}, {@code abortOn}) and Resilience4j ({@code multiplier}, {@code jitter}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Retry {
    /**
     * How often the task is repeated at most: there is one attempt more than that.
     *
     * @return a number of repetitions, at least 1; 3 by default
     */
    int max() default 3;

    /**
     * How long the task waits before the second attempt: {@code "250ms"}, {@code "2s"}, {@code "1m30s"}, or ISO-8601.
     *
     * @return a duration, at least {@code "0s"}; half a second by default
     */
    String delay() default "500ms";

    /**
     * By how much each wait is longer than the one before.
     *
     * @return a factor, at least 1; 1.5 by default
     */
    double multiplier() default 1.5;

    /**
     * The longest wait, but for jitter.
     *
     * @return a duration, at least that of {@link #delay}; a minute by default
     */
    String maxDelay() default "1m";

    /**
     * By which part of itself a wait is made longer or shorter at most: with 0.5 a second becomes 0.5 to 1.5 seconds.
     *
     * @return a part, from 0 to less than 1; 0.5 by default
     */
    double jitter() default 0.5;

    /**
     * The exceptions after which the task is repeated, with their subclasses. A time-out is a {@link
     * java.util.concurrent.TimeoutException}.
     *
     * @return classes of throwables; every {@link Exception} by default
     */
    Class<? extends Throwable>[] retryOn() default Exception.class;

    /**
     * The exceptions after which the task is not repeated although {@link #retryOn} says so, with their subclasses.
     *
     * @return classes of throwables; none by default
     */
    Class<? extends Throwable>[] abortOn() default {};
}
