package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a task reads: files, folders, tables, caches, by any names. Tasks that read one thing run together; a task that
 * {@linkplain Writes writes} it, or has it {@linkplain Exclusive for itself}, runs neither beside them nor beside another such
 * task. A name that ends in {@code /} stands for all names that begin with it too.
 *
 * <p>What a task reads depends on whether it comes before or after one that writes it. So that the graph must say: two tasks of
 * which one reads what the other {@linkplain Writes writes}, and neither waits for the other, directly or through tasks between
 * them, do not compile. Where any order will do, one of them names it in {@link Exclusive} instead, best the one that writes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Reads {
    /**
     * What the task reads.
     *
     * @return names, at least one
     */
    String[] value();
}
