package dev.planloom.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What stands in for a {@code void} fan-out in a test. Called by several threads at once, for different elements.
 *
 * @param <E> the type of the elements
 * @see ElementCall
 */
@FunctionalInterface
public interface VoidElementCall<E extends @Nullable Object> {
    /**
     * Does what the task does for an element.
     *
     * @param element the element
     * @throws Exception if it fails
     */
    void call(E element) throws Exception;
}
