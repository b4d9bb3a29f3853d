package dev.planloom.processor.model;

/** What a finding is about, and so where its message stands. Tasks are counted as the plan declares them. */
public sealed interface Subject {
    /** The class with the tasks. */
    record OfClass() implements Subject {}

    /** The plan's name: the value of {@code @Plan}, or the class without one. */
    record OfPlanName() implements Subject {}

    /**
     * An element of {@code includes}.
     *
     * @param index its index
     */
    record OfInclude(int index) implements Subject {}

    /**
     * A task: its method.
     *
     * @param task its index
     */
    record OfTask(int task) implements Subject {}

    /**
     * A task's name: the value of {@code name}, or the method without one.
     *
     * @param task its index
     */
    record OfTaskName(int task) implements Subject {}

    /**
     * A task's group: the value of {@code group}.
     *
     * @param task its index
     */
    record OfGroup(int task) implements Subject {}

    /**
     * A name in {@code dependsOn}.
     *
     * @param task the index of the task
     * @param index the index of the name
     */
    record OfDependsOn(int task, int index) implements Subject {}

    /**
     * The names in {@code @When}, as a whole.
     *
     * @param task the index of the task
     */
    record OfWhen(int task) implements Subject {}

    /**
     * A name in {@code @When}.
     *
     * @param task the index of the task
     * @param index the index of the name
     */
    record OfWhenName(int task, int index) implements Subject {}

    /**
     * A parameter.
     *
     * @param task the index of the task
     * @param index the index of the parameter
     */
    record OfParameter(int task, int index) implements Subject {}

    /**
     * The name of the task that a parameter is bound to: the value of {@code @From} or {@code @Each}, or the parameter
     * without one.
     *
     * @param task the index of the task
     * @param index the index of the parameter
     */
    record OfParameterTask(int task, int index) implements Subject {}

    /**
     * The {@code @Each} on a parameter.
     *
     * @param task the index of the task
     * @param index the index of the parameter
     */
    record OfEach(int task, int index) implements Subject {}

    /**
     * The {@code batch} of an {@code @Each}.
     *
     * @param task the index of the task
     * @param index the index of the parameter
     */
    record OfBatch(int task, int index) implements Subject {}

    /**
     * The {@code collect} of an {@code @Each}.
     *
     * @param task the index of the task
     * @param index the index of the parameter
     */
    record OfCollect(int task, int index) implements Subject {}

    /**
     * A method that overrides a task without being one.
     *
     * @param index its index among the plan's lost tasks
     */
    record OfLostTask(int index) implements Subject {}

    /**
     * A policy's annotation, or a value in it.
     *
     * @param number its number, in the order of reading
     */
    record OfPolicy(int number) implements Subject {}
}
