package dev.planloom.processor.scan;

import dev.planloom.processor.model.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;

/** Where the parts of one plan stand in the sources. */
public final class SourceIndex {
    private final TypeElement tasksType;
    private final Map<Subject, Location> locations = new HashMap<>();
    private int policies;

    SourceIndex(TypeElement tasksType) {
        this.tasksType = tasksType;
        put(new Subject.OfClass(), Location.of(tasksType));
    }

    /** The class with the tasks. */
    public TypeElement tasksType() {
        return tasksType;
    }

    void put(Subject subject, Location location) {
        locations.put(subject, location);
    }

    /** Adds a place in a policy's annotation. */
    Subject add(Location location) {
        Subject subject = new Subject.OfPolicy(policies++);
        put(subject, location);
        return subject;
    }

    /** Where a subject stands. */
    public Location locate(Subject subject) {
        return Objects.requireNonNull(locations.get(subject), () -> "no location of " + subject);
    }
}
