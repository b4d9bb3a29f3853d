package dev.planloom.processor.model;

/** What a fallback takes beside what the task's method takes. */
public enum FallbackForm {
    /** An {@link Exception}. */
    EXCEPTION,
    /** A {@link Throwable}. */
    THROWABLE,
    /** Nothing. */
    PLAIN,
    /** Other things: it has not the parameters of the task's method. */
    UNFIT
}
