package dev.planloom.processor.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads annotations through the compiler's mirrors, which know where each value stands. */
final class Annotations {
    static final String TASK = "dev.planloom.Task";
    static final String PLAN = "dev.planloom.Plan";
    static final String FROM = "dev.planloom.From";

    private Annotations() {}

    /** The annotation of a type on an element, if it is there. */
    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** A value that the annotation states; empty where its default holds. */
    static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The text of a value; empty where the compiler could not make out a string, which it reports itself. */
    static Optional<String> text(AnnotationValue value) {
        boolean isString = value.getValue() instanceof String && !value.toString().equals("\"<error>\"");
        return isString ? Optional.of((String) value.getValue()) : Optional.empty();
    }

    /** The strings of an array value, as values that know where they stand. */
    static List<AnnotationValue> strings(AnnotationValue array) {
        List<AnnotationValue> strings = new ArrayList<>();
        if (array.getValue() instanceof List<?> values) {
            for (Object value : values) {
                if (value instanceof AnnotationValue element && text(element).isPresent()) {
                    strings.add(element);
                }
            }
        }
        return strings;
    }
}
