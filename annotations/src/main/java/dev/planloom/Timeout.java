package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds the time that a task may take: each attempt of it, or of a fan-out each attempt of each element. The clock starts when
 * the task starts, not while it waits for a worker or a {@linkplain Uses limit}. When the time is up, the task is interrupted,
 * and its outcome is {@code TimedOut}, whatever it does then.
 *
 * {@snippet lang = java:
 * @Task @Timeout("2s") Page fetch(URI address) throws InterruptedException { ... }
 * }
 *
 * <p>Nothing can stop a Java method that ignores its interrupt: the run waits for it, and warns that it did not stop, with
 * what it is doing, after a second and each time that the wait has doubled.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Timeout {
    /**
     * The time that the task may take: {@code "250ms"}, {@code "2s"}, {@code "1m30s"}, or ISO-8601.
     *
     * @return a duration longer than zero
     */
    String value();
}
