package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a method whose value takes the place of a task's when the task fails or its {@linkplain Timeout time is up}, after
 * all {@linkplain Retry attempts}. The task has then succeeded.
 *
 * <p>The method belongs to the same class or a superclass. It has the parameters of the task's method, in their order, and
 * may have the exception after them: a parameter of type {@link Exception} or {@link Throwable}. Of several such
 * methods of one name, that with an {@code Exception} is called, before that with a {@code Throwable}. What it returns, the
 * task's method could return. Of a fan-out it is called for each element that fails. It is no task itself.
 *
 * {@snippet lang = java:
 * @Task @Fallback("cachedPrices") Prices prices(Shop shop) throws IOException { ... }
 * Prices cachedPrices(Shop shop, Exception thrown) { ... }
 * }
 *
 * <p>An {@link Error} is never replaced, nor does a task that is skipped or cancelled ask for a fallback. What the fallback
 * itself throws is the task's failure, with the first failure suppressed in it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Fallback {
    /**
     * The name of the method.
     *
     * @return a method's name
     */
    String value();
}
