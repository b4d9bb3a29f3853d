package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The task whose value a parameter of a task takes, where the parameter's own name is not that task's name.
 *
 * {@snippet lang = java:
 * @Task Plan plan(@From("validate-image") Image image) { ... }
 * }
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface From {
    /**
     * The name of the task.
     *
     * @return a task's name
     */
    String value();
}
