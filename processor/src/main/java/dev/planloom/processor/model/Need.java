package dev.planloom.processor.model;

/** What a parameter needs of the task that it is bound to. */
public enum Need {
    /** Its value: the task must succeed. */
    VALUE,
    /** Its value if it succeeds. */
    OPTIONAL,
    /** How it ends. */
    OUTCOME,
    /** Each element of its value. */
    EACH,
    /** How each of its elements ends. */
    OUTCOMES,
    /** Its values by element: the task must succeed. */
    MAP
}
