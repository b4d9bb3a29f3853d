package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a task uses part of a {@linkplain Limit limited} resource while it runs. A task takes all that it uses at once when
 * it is otherwise ready, and holds nothing while it waits; it does not occupy a worker either. Among tasks that wait for one
 * limit, the first to come is the first to start. Of a fan-out each element uses so much by itself.
 *
 * {@snippet lang = java:
 * @Limit(name = "db", permits = 8)
 * class ReportTasks {
 *   @Task @Uses("db") Totals totals() { ... }
 *   @Task @Uses(value = "db", permits = 2) Details details() { ... }
 * }
 * }
 *
 * <p>A run inside a task shares the limits of the run around it. If that task holds something, it must hold all that the tasks
 * of the inner plan use: they use it in its stead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Uses.List.class)
public @interface Uses {
    /**
     * The name of the limit, which a {@link Limit} on the class declares.
     *
     * @return a limit's name
     */
    String value();

    /**
     * How many of the limit's permits the task uses.
     *
     * @return a number of permits, from 1 to all that there are; 1 by default
     */
    int permits() default 1;

    /** Several uses by one task. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface List {
        /**
         * The uses.
         *
         * @return all of them
         */
        Uses[] value();
    }
}
