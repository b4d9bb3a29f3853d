package dev.planloom.runtime;

import java.util.Objects;

/**
 * The execution of a fan-out failed for an element; its cause is what the method threw. If it failed for several, this is
 * the first that failed, and some of the others are suppressed.
 */
public final class ElementFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where the element stands. */
    private final long index;

    /** The element in a few words. */
    private final String element;

    /**
     * Makes an exception.
     *
     * @param index where the element stands among those of its source, from 0
     * @param element the element in a few words
     * @param cause what the method threw
     */
    public ElementFailedException(long index, String element, Throwable cause) {
        super("element " + index + " (" + element + ") failed with " + ThrowableText.of(cause), cause);
        this.index = index;
        this.element = Objects.requireNonNull(element, "element");
    }

    /**
     * Where the element stands among those of its source.
     *
     * @return an index, from 0
     */
    public long index() {
        return index;
    }

    /**
     * The element in a few words: the beginning of what its {@code toString} returned.
     *
     * @return a text
     */
    public String element() {
        return element;
    }

    /**
     * What the method threw.
     *
     * @return the cause; never null
     */
    @Override
    public synchronized Throwable getCause() {
        return Objects.requireNonNull(super.getCause());
    }
}
