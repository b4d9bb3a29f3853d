package dev.planloom.processor.scan;

import dev.planloom.processor.model.PlanPartDeclaration;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads classes with {@code @PlanPart}. */
public final class PlanParts {
    private final Elements elements;

    /**
     * A class with the annotation.
     *
     * @param declaration the class
     * @param location the annotation
     * @param isComplete whether its tasks are known: not while it may inherit such from a class that does not exist yet
     */
    public record Found(PlanPartDeclaration declaration, Location location, boolean isComplete) {}

    /**
     * Makes a reader.
     *
     * @param elements the compiler's elements
     */
    public PlanParts(Elements elements) {
        this.elements = elements;
    }

    /**
     * Reads a class.
     *
     * @param name its qualified name
     * @return what it says; empty if it has no such annotation
     */
    public Optional<Found> in(String name) {
        @Nullable TypeElement type = elements.getTypeElement(name);
        return type == null
                ? Optional.empty()
                : Annotations.find(type, Annotations.PLAN_PART)
                        .map(annotation -> read(type, new Location(type, annotation, null)));
    }

    private Found read(TypeElement type, Location location) {
        TaskMethods methods = new TaskMethods(elements, type);
        PlanPartDeclaration declaration = new PlanPartDeclaration(
                type.getSimpleName().toString(),
                Annotations.find(type, Annotations.PLAN).isPresent(),
                !methods.tasks().isEmpty() || !methods.lost().isEmpty());
        return new Found(declaration, location, methods.isComplete());
    }
}
