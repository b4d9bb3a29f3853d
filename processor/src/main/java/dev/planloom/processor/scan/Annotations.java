package dev.planloom.processor.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads annotations through the compiler's mirrors, which know where each value stands. */
final class Annotations {
    static final String TASK = "dev.planloom.Task";
    static final String PLAN = "dev.planloom.Plan";
    static final String PLAN_PART = "dev.planloom.PlanPart";
    static final String FROM = "dev.planloom.From";
    static final String EACH = "dev.planloom.Each";
    static final String WHEN = "dev.planloom.When";
    static final String DEPRECATED = "java.lang.Deprecated";
    private static final String SCHEDULE = "dev.planloom.Schedule";

    /** What compilers put in place of a constant that does not exist. */
    private static final String MISSING = "<error>";

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

    /** Whether the annotation states that something is so, which it is not by default. */
    static boolean isTrue(AnnotationMirror annotation, String name) {
        Optional<AnnotationValue> value = value(annotation, name);
        return value.isPresent() && Boolean.TRUE.equals(value.get().getValue());
    }

    /** The text of a value; empty where the compiler could not make out a string, which it reports itself. */
    static Optional<String> text(AnnotationValue value) {
        return value.getValue() instanceof String text && !text.equals(MISSING) ? Optional.of(text) : Optional.empty();
    }

    /** The name of a schedule; empty where the value is none, which the compiler reports itself. */
    static Optional<String> schedule(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant
                        && Owner.of(constant).getQualifiedName().contentEquals(SCHEDULE)
                ? Optional.of(constant.getSimpleName().toString())
                : Optional.empty();
    }

    /** The elements of an array value. */
    static List<AnnotationValue> elements(AnnotationValue array) {
        List<AnnotationValue> elements = new ArrayList<>();
        if (array.getValue() instanceof List<?> values) {
            values.forEach(value -> elements.add((AnnotationValue) value));
        }
        return elements;
    }

    /** Whether the compiler could make out every value that the annotation states. */
    static boolean isComplete(AnnotationMirror annotation) {
        return areComplete(annotation.getElementValues().values());
    }

    /** Whether the annotation of a type on an element is complete, if it is there. */
    static boolean isComplete(Element element, String annotation) {
        Optional<AnnotationMirror> found = find(element, annotation);
        return found.isEmpty() || isComplete(found.get());
    }

    private static boolean areComplete(Collection<? extends AnnotationValue> values) {
        for (AnnotationValue value : values) {
            if (!isComplete(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComplete(AnnotationValue value) {
        return switch (value.getValue()) {
            case List<?> _ -> areComplete(elements(value));
            case VariableElement _ -> schedule(value).isPresent();
            case AnnotationMirror nested -> isComplete(nested);
            case TypeMirror type -> type.getKind() != TypeKind.ERROR;
            case Boolean _, Integer _, Double _ -> true;
            default -> text(value).isPresent();
        };
    }
}
