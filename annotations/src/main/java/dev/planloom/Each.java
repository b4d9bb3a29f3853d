package dev.planloom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a task a fan-out: its method is called once for each element of another task's value, and the annotated parameter
 * takes the element. The other parameters are dependencies as ever. A task has one such parameter at most.
 *
 * {@snippet lang = java:
 * @Task List<Chunk> split(List<User> fetch) { ... }
 * @Task Stats process(@Each("split") Chunk chunk, Config config) { ... }
 * @Task Report merge(List<Stats> process) { ... }
 * }
 *
 * <p>The other task's value is an {@link Iterable}, an array, a {@link java.util.stream.BaseStream Stream}, an {@link
 * java.util.Iterator}, or a {@link java.util.Map}, whose entries are its elements. Streams and iterators are drawn as
 * workers become free, and streams are closed at the end. If the other task is a fan-out itself, the elements are what its
 * method returned for each of its own.
 *
 * <p>The value of a fan-out task is the list of what its method returned, in the order of the elements. A parameter of
 * another task takes it as {@code List<Stats>}, element by element with {@code @Each}, as {@code List<Outcome<Stats>>}
 * with what became of each element, or as {@code Map<Chunk, Stats>} by element. No elements give an empty list.
 *
 * <p>Elements may be null; a null in place of the value that holds them fails the task that returned it. If the method
 * throws for an element, the run ends, or goes on with the other elements, as its options say; then a task that takes the
 * list is skipped. A stream or iterator can be taken once only, and a map needs elements that are not equal.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Each {
    /**
     * The name of the task whose value's elements the parameter takes.
     *
     * @return a task's name
     */
    String value();

    /**
     * Whether the method is called once for elements that are equal, which then share what it returned. Elements are
     * remembered for that in a hash table.
     *
     * @return false by default
     */
    boolean distinct() default false;

    /**
     * How many elements a worker claims at a time: one by default, which is best unless a call takes less than a microsecond
     * or so. More than 1,024 are never claimed at once, so that the other workers find some.
     *
     * @return a number of elements, at least 1
     */
    int batch() default 1;

    /**
     * The name of a method of the same class, without parameters, that returns a {@link java.util.stream.Collector} for what
     * the task's method returns. What this collects, in the order of the elements, is then the task's value in place of the
     * list, which is never made: nobody can take the outcomes or a map of the elements then.
     *
     * @return a method's name; empty by default, for the list
     */
    String collect() default "";
}
