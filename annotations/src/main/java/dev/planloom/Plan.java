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
 *       instance belong to the plans of its subclasses only;
 *   <li>a plan has the tasks of several classes, which it {@link #includes}.
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

    /**
     * Classes whose tasks join those of the annotated class, which need not have any itself: classes, records, enums and
     * interfaces, of any package, from sources or class files. They need no annotation; one that is for other plans alone has
     * {@link PlanPart @PlanPart}.
     *
     * <p>The tasks of each are its own and those that it inherits. What its own {@code @Plan} includes is not taken in.
     *
     * {@snippet lang = java:
     * @Plan(includes = {Payment.class, Shipping.class})
     * class CheckoutTasks { ... }
     *
     * GeneratedPlan.run(new CheckoutTasks(), new Payment(account), new Shipping(), 4);
     * }
     *
     * <p><b>Names.</b> A task keeps its name where no other class of the plan has a task of that name. Where several have, each
     * is named with its class before it: {@code Payment.check} and {@code Shipping.check}, whose accessors are {@code
     * paymentCheck()} and {@code shippingCheck()}. Classes of one simple name are told apart by what is around them: {@code
     * europe.Payment.check}. Wherever a task names another, a bare name means the task of its own class if there is one, else
     * the only one in the plan; a name with the class before it can always be written.
     *
     * <p><b>Objects.</b> {@code run} takes an object of each class with tasks that are not static: of the annotated class first,
     * then in this order.
     *
     * <p><b>Policies.</b> All tasks share the limits and rate limits of all of the classes. Those of one name have to be the
     * same.
     *
     * @return the classes, each once; none by default
     */
    Class<?>[] includes() default {};
}
