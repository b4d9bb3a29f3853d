package dev.planloom.processor.model;

/** Whether the generated plan, a class in the package of its tasks' class, can name something. */
public enum Visibility {
    /** It can. */
    VISIBLE,
    /** It is private, or nested in something private. */
    PRIVATE,
    /** It is package-private or protected in another package. */
    OTHER_PACKAGE
}
