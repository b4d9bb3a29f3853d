package dev.planloom.processor.model;

import java.util.List;

/**
 * A {@code @Reads}, {@code @Writes} or {@code @Exclusive} of a task, possibly wrong.
 *
 * @param annotation the annotation's name
 * @param names what it names
 * @param subject where it stands
 */
public record NamesDeclaration(String annotation, List<Setting<String>> names, Subject subject) {
    /** Copies the list. */
    public NamesDeclaration {
        names = List.copyOf(names);
    }
}
