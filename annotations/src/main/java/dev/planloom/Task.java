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
 * the task that {@link From @From} names. The parameter's type says what the task needs of that dependency:
 *
 * <table>
 *   <caption>The types of parameters</caption>
 *   <tr><th>type</th><th>what it takes</th></tr>
 *   <tr><td>{@code T}</td>
 *       <td>the value: if the dependency does not succeed, this task is skipped, with the reason</td></tr>
 *   <tr><td>{@code Optional<T>}</td>
 *       <td>the value if the dependency succeeded, else empty</td></tr>
 *   <tr><td>{@code Outcome<T>}</td>
 *       <td>whatever happened, of a {@code void} task too: {@code Outcome<Void>}</td></tr>
 *   <tr><td>{@code @Each("split") E}</td>
 *       <td>each element of the value: the task is a {@linkplain Each fan-out}</td></tr>
 *   <tr><td>{@code List<T>} of a fan-out</td>
 *       <td>its values in the order of the elements</td></tr>
 * </table>
 *
 * <p>{@code T} is a type that takes the dependency's value. A parameter that takes the value itself is always strict:
 * the {@code Optional<User>} of a task that returns {@code Optional<User>} is its value, and {@code
 * Outcome<Optional<User>>} is how it ended.
 *
 * <p>A task starts when all of its dependencies have ended, and those whose value it must have or that {@link
 * #dependsOn} names have succeeded.
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
     * order of the names has no meaning, and a name whose value a parameter takes need not be repeated. Beside an {@code
     * Optional} or {@code Outcome} of a task, its name here says that it must succeed all the same. A task that is {@link
     * #optional} or runs {@link When} others say so need not succeed: it must have ended.
     *
     * <p>The name of a {@link #group} stands for all of its tasks, one by one: for {@code m} tasks that each wait for a group
     * of {@code n}, the plan has {@code m × n} edges. Of large groups, let an empty task wait for the one group and have the
     * other wait for that task, which makes {@code m + n}.
     *
     * @return names of tasks and groups; none by default
     */
    String[] dependsOn() default {};

    /**
     * The group that the task belongs to, for others to name in {@link #dependsOn} in place of each of its tasks: names as
     * tasks have them, separated by dots. A group lies in those before its dots: the tasks of {@code web} are those of group
     * {@code web} itself, of {@code web.build} and of {@code web.test}. A group says nothing of the order of its own tasks, is
     * nothing that parameters or {@link When} could name, and has the name of no task of the plan, with its class before it or
     * without.
     *
     * {@snippet lang = java:
     * @Task(group = "web.build") void compile() { ... }
     * @Task(group = "web.build") void style() { ... }
     * @Task(group = "web.test", dependsOn = "web.build") void test() { ... }     // after compile and style
     * @Task(dependsOn = "web") void publish() { ... }                            // after all three
     * }
     *
     * @return the group; empty, the default, for none
     */
    String group() default "";

    /**
     * Whether the plan goes on when the task fails. Its failure is reported, and neither cancels the run nor counts against a
     * limit of failures. Whoever takes its value takes it as {@code Optional<T>} or {@code Outcome<T>}, unless it is
     * optional itself; of a fan-out, {@code List<Outcome<T>>} will do. A task that names it in {@link #dependsOn} starts when
     * it has ended, however. An {@link Error} cancels the run all the same.
     *
     * @return false by default
     */
    boolean optional() default false;
}
