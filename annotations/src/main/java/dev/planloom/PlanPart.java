package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose tasks are for the plans that {@linkplain Plan#includes include} it.
 *
 * {@snippet lang = java:
 * @PlanPart
 * public class Payment {
 *   @Task public Receipt charge(Cart cart) { ... }     // the task 'cart' is one of the plan's own class
 * }
 *
 * @Plan(includes = Payment.class)
 * class CheckoutTasks {
 *   @Task Cart cart() { ... }
 *   @Task Mail confirm(Receipt charge) { ... }
 * }
 * }
 *
 * <p>No plan is generated of such a class alone, and its tasks are checked with those of each plan that includes it: they may
 * name tasks that other classes of the plan have. A class without this annotation can be included too; it is then a plan of its
 * own as well, which has to be whole without the others.
 *
 * <p>The class has tasks, its own or inherited ones, and no {@link Plan @Plan}. The annotation is not inherited: a subclass with
 * tasks is a plan, unless it says otherwise itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PlanPart {}
