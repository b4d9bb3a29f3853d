package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose tasks form a plan with properties of its own, such as a name or a schedule.
 *
 * {@snippet lang = java:
 * @Plan(value = "CheckoutPlan", schedule = Schedule.DATAFLOW)
 * class CheckoutTasks { ... }
 * }
 *
 * <p>A class with {@link Task @Task} methods is a plan without this annotation too. Beyond such properties, it is needed
 * where
 *
 * <ul>
 *   <li>two classes of one package have tasks, since their plans need different names;
 *   <li>a class inherits all of its tasks and declares none;
 *   <li>an abstract class or an interface is itself the plan's class. Without the annotation, its tasks that need an
 *       instance belong to the plans of its subclasses only.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Plan {
    /**
     * The simple name of the generated class, a Java identifier. It stands in the package of the annotated class, in
     * which no other class may have that name.
     *
     * @return the name; {@code "GeneratedPlan"} by default
     */
    String value() default "GeneratedPlan";

    /**
     * The schedule of the plan's runs, unless the options of a run say otherwise.
     *
     * @return the schedule; {@link Schedule#LAYERED} by default
     */
    Schedule schedule() default Schedule.LAYERED;
}
