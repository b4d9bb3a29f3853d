package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a task start no more than a number of times in each period: each attempt of it, or of a fan-out each attempt of each
 * element. A task that must wait holds neither a worker nor a {@linkplain Uses limit} meanwhile.
 *
 * {@snippet lang = java:
 * @Task @RateLimit(permits = 80, period = "1m") Page fetch(@Each("addresses") URI address) { ... }
 * }
 *
 * <p>Tasks share a rate limit by its name: each says the same numbers, or leaves them to the class.
 *
 * {@snippet lang = java:
 * @RateLimit(name = "api", permits = 80, period = "1m")
 * class ShopTasks {
 *   @Task @RateLimit(name = "api") Prices prices() { ... }
 *   @Task @RateLimit(name = "api") Stock stock() { ... }
 * }
 * }
 *
 * <p>A class takes over the rate limits of its supertypes, but for those whose names it declares itself.
 *
 * <p>A plan's rate limits hold for all of its runs in a JVM together, but for runs whose options state a rate of their own for a
 * name. Periods follow one another from the first use of the plan on; Resilience4j counts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(RateLimit.List.class)
public @interface RateLimit {
    /**
     * The name by which tasks share the limit.
     *
     * @return a name; empty, the default, for a limit of the task's own
     */
    String name() default "";

    /**
     * How many starts there may be in a period.
     *
     * @return a number of starts, at least 1; 0, the default, for what the class says of the name
     */
    int permits() default 0;

    /**
     * How long a period is: {@code "250ms"}, {@code "2s"}, {@code "1m30s"}, or ISO-8601.
     *
     * @return a duration longer than zero; a second by default
     */
    String period() default "1s";

    /** Several rate limits of one class. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /**
         * The rate limits.
         *
         * @return all of them
         */
        RateLimit[] value();
    }
}
