package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stops calling a task that keeps failing: while the circuit is open, each attempt fails at once, with Resilience4j's {@code
 * CallNotPermittedException}, in place of a call. After a time some attempts are let through, which close the circuit again if
 * they succeed.
 *
 * <p>A task's circuit breaker outlives its runs: it counts the attempts of all runs of the plan in a JVM, and of all elements
 * of a fan-out. The meanings and defaults are those of Resilience4j, whose breaker it is, with a window of calls.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CircuitBreaker {
    /**
     * From which part of failed attempts on the circuit opens.
     *
     * @return a percentage, from 1 to 100; 50 by default
     */
    int failureRate() default 50;

    /**
     * Of how many of the last attempts the part is taken.
     *
     * @return a number of attempts, at least 1; 100 by default
     */
    int window() default 100;

    /**
     * How many attempts there must have been before the circuit opens.
     *
     * @return a number of attempts, from 1 to {@link #window}; 0, the default, for as many as that
     */
    int minimum() default 0;

    /**
     * How long the circuit stays open: {@code "250ms"}, {@code "2s"}, {@code "1m30s"}, or ISO-8601.
     *
     * @return a duration longer than zero; a minute by default
     */
    String openFor() default "1m";

    /**
     * How many attempts are let through after that, which decide whether the circuit closes.
     *
     * @return a number of attempts, at least 1; 10 by default
     */
    int trials() default 10;
}
