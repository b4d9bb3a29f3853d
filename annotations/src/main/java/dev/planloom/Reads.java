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
