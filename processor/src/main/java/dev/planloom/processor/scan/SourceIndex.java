package dev.planloom.processor.scan;

import dev.planloom.processor.model.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Where the parts of one plan stand in the sources. */
public final class SourceIndex {
    private final TypeElement tasksType;
    private final Set<String> written;
    private final Map<Subject, Location> locations = new HashMap<>();

    /** For each class in which tasks stand, which of the plan's own places stands for it where it is a class file. */
    private final Map<TypeElement, Subject> substitutes = new HashMap<>();

    private int policies;

    /**
     * Makes an index.
     *
     * @param tasksType the plan's class
     * @param written the top-level classes that are compiled from source
     */
    SourceIndex(TypeElement tasksType, Set<String> written) {
        this.tasksType = tasksType;
        this.written = written;
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

    /** Lets the classes whose members one includes be represented by the place where it is included. */
    void represent(Set<TypeElement> hierarchy, Subject place) {
        for (TypeElement type : hierarchy) {
            substitutes.putIfAbsent(type, place);
        }
    }

    /** Where a message about a class file stands: where the plan includes the class, or at the plan's own class. */
    public Location substitute(TypeElement type) {
        return locate(substitutes.getOrDefault(type, new Subject.OfClass()));
    }

    /** Whether an element is compiled from source: a place elsewhere has no line. */
    public boolean isWritten(Element element) {
        Element outer = element;
        while (outer.getEnclosingElement() != null
                && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return written.contains(outer.toString());
    }

    /** Where a subject stands. */
    public Location locate(Subject subject) {
        return Objects.requireNonNull(locations.get(subject), () -> "no location of " + subject);
    }
}
