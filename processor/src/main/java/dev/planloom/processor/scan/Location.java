package dev.planloom.processor.scan;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param element the element that is there, or that is annotated there
 * @param annotation the annotation on it, if the place is within one
 * @param value the value in the annotation, if the place is that
 */
public record Location(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    static Location of(Element element) {
        return new Location(element, null, null);
    }

    /** The class that the place is in. */
    public TypeElement type() {
        return element instanceof TypeElement type ? type : Owner.of(element);
    }
}
