package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a resource that the tasks of a plan {@linkplain Uses use} in counted parts: connections, megabytes, seats. The run's
 * options may say another number than the class does.
 *
 * <p>A class takes over the limits of its supertypes, but for those whose names it declares itself.
 *
 * <p>A limit holds within one run, and in the runs inside its tasks; two runs that are not inside one another have their own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Limit.List.class)
public @interface Limit {
    /**
     * The limit's name, unique in its plan.
     *
     * @return a name that is not empty
     */
    String name();

    /**
     * How many permits there are: how much of the resource tasks may use at once.
     *
     * @return a number of permits, at least 1
     */
    int permits();

    /** Several limits of one class. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /**
         * The limits.
         *
         * @return all of them
         */
        Limit[] value();
    }
}
