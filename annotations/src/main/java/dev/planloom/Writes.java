package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a task writes: files, folders, tables, caches, by any names. While it runs, no task runs that {@linkplain Reads
 * reads} or writes one of them. A name that ends in {@code /} stands for all names that begin with it too.
 *
 * <p>Which of two tasks writes last, and what a task reads, is for the graph to say: two tasks of which one writes what the other
 * reads or writes, and neither waits for the other, directly or through tasks between them, do not compile. Where any order will
 * do, one of them names it in {@link Exclusive} instead. Of a fan-out the elements write one after another, in any order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Writes {
    /**
     * What the task writes.
     *
     * @return names, at least one
     */
    String[] value();
}
