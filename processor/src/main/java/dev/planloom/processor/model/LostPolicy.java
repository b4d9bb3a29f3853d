package dev.planloom.processor.model;

import java.util.List;

/**
 * Policy annotations that no plan reads, since what they stand on is no task, or no class with tasks.
 *
 * @param on the name of the method or class
 * @param isClass whether it is a class
 * @param annotations the names of the annotations, in the order in which they are written
 */
public record LostPolicy(String on, boolean isClass, List<String> annotations) {
    /** Copies the list. */
    public LostPolicy {
        annotations = List.copyOf(annotations);
    }
}
