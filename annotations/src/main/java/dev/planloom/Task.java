package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that is one task of a plan.
 *
 * <p>The class that declares or inherits the method is the plan's class; the annotation processor generates the plan
 * itself, named {@code GeneratedPlan} unless {@link Plan @Plan} names it otherwise. The method may be static or not,
 * {@code void} or not, may throw anything, and need not be public: package-private is enough.
 *
 * <p>Each parameter is a <em>data dependency</em>: it takes the value of the task that has the parameter's name, or of
 * the task that {@link From @From} names. A task starts when all of its dependencies have succeeded.
 *
 * {@snippet lang = java:
 * class ConfigTasks {
 *   @Task Config readA() throws IOException { ... }
 *   @Task Config readB() throws IOException { ... }
 *   @Task(dependsOn = "readB") void audit() { ... }            // ordering only
 *   @Task Config merge(Config readA, Config readB) { ... }     // parameters are dependencies, by name
 * }
 * }
 *
 * <p>The annotation is not inherited by a method that overrides the annotated one: an overriding method repeats it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Task {
    /**
     * The task's name, unique in its plan: letters, digits, {@code _} and {@code -}, starting with a letter or
     * {@code _}. The result's accessor is the name in camel case: {@code "provision-workers"} is read with
     * {@code provisionWorkers()}. So a task with a value has no name that an accessor can't have: {@code report}, the
     * methods of {@link Object}, and Java's keywords.
     *
     * @return the name; empty, the default, stands for the method's name
     */
    String name() default "";

    /**
     * The names of tasks that must have succeeded before this one starts, beyond those that its parameters name. The
     * order of the names has no meaning, and a name that a parameter already binds need not be repeated.
     *
     * @return task names; none by default
     */
    String[] dependsOn() default {};
}
