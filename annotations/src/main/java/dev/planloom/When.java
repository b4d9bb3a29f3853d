package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a task start only if other tasks say so: each of the named ones has returned {@code true}. Otherwise the task is
 * skipped, and its outcome names the first that said no.
 *
 * {@snippet lang = java:
 * @Task boolean isRelease(Version version) { ... }
 * @Task @When("isRelease") void publish(Artefact build) { ... }
 * }
 *
 * <p>The named tasks return {@code boolean} or {@link Boolean}; {@code null} says no. They are dependencies, which must
 * succeed. Since the task may be skipped without any failure, whoever takes its value takes it as {@code Optional<T>} or
 * {@code Outcome<T>}, unless it has the same names in its own {@code @When}, so that it is skipped too, or is {@linkplain
 * Task#optional optional}. A task that names it in {@link Task#dependsOn} starts when it has ended, however.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface When {
    /**
     * The names of tasks that all must return {@code true}.
     *
     * @return task names, at least one
     */
    String[] value();
}
