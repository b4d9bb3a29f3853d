package dev.planloom.processor.model;

/** What comes of a class that a plan includes. */
public sealed interface Inclusion {
    /**
     * Its tasks are the plan's.
     *
     * @param part its index among the plan's classes
     */
    record Joined(int part) implements Inclusion {}

    /** Nothing: it is no class, but an array or a primitive type. */
    record NoClass() implements Inclusion {}

    /** Nothing: it is the plan's own class. */
    record Itself() implements Inclusion {}

    /** Nothing: it stands there twice. */
    record Repeated() implements Inclusion {}

    /**
     * Nothing: it and another class of the plan are super- and subclass, and have a task in common.
     *
     * @param other the name of the other
     */
    record Related(String other) implements Inclusion {}

    /**
     * Nothing: it has no tasks.
     *
     * @param hasIncludes whether it includes other classes
     */
    record WithoutTasks(boolean hasIncludes) implements Inclusion {}
}
