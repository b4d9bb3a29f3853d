package dev.planloom.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What stands in for a fan-out with values in a test. Called by several threads at once, for different elements.
 *
 * @param <E> the type of the elements
 * @param <R> the type of what it returns for an element
 * @see VoidElementCall
 */
@FunctionalInterface
public interface ElementCall<E extends @Nullable Object, R extends @Nullable Object> {
    /**
     * Does what the task does for an element.
     *
     * @param element the element
     * @return the value for it
     * @throws Exception if it fails
     */
    R call(E element) throws Exception;
}
