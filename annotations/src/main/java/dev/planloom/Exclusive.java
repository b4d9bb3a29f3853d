package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a task run only while no other task of the run touches the same thing: none that names it here too, or in {@link
 * Reads} or {@link Writes}. Of a fan-out one element runs at a time.
 *
 * {@snippet lang = java:
 * @Task @Exclusive("cache") void compact() { ... }
 * @Task @Exclusive("cache") void evict() { ... }
 * }
 *
 * <p>It says too that any order will do. With {@link Reads} and {@link Writes} alone, the graph must say which of two tasks comes
 * first; a name that one of the two has here is free of that, as are, for that task, all that begin with a name here that ends in
 * {@code /}.
 *
 * <p>As with {@linkplain Uses limits}, a task takes all that it needs at once, waits without holding anything or occupying a
 * worker, and first come is first served. Names need no declaration. They are shared with the runs inside tasks.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Exclusive {
    /**
     * What the task must have for itself: any names.
     *
     * @return names, at least one
     */
    String[] value();
}
