package dev.planloom.processor.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the annotations on an element that say more of a task than its dependencies. */
final class PolicyAnnotations {
    static final String RETRY = "dev.planloom.Retry";
    static final String TIMEOUT = "dev.planloom.Timeout";
    static final String RATE_LIMIT = "dev.planloom.RateLimit";
    static final String CIRCUIT_BREAKER = "dev.planloom.CircuitBreaker";
    static final String USES = "dev.planloom.Uses";
    static final String LIMIT = "dev.planloom.Limit";
    static final String READS = "dev.planloom.Reads";
    static final String WRITES = "dev.planloom.Writes";
    static final String EXCLUSIVE = "dev.planloom.Exclusive";
    static final String FALLBACK = "dev.planloom.Fallback";

    private static final Set<String> ALL = Set.of(
            RETRY,
            TIMEOUT,
            RATE_LIMIT,
            RATE_LIMIT + ".List",
            CIRCUIT_BREAKER,
            USES,
            USES + ".List",
            LIMIT,
            LIMIT + ".List",
            READS,
            WRITES,
            EXCLUSIVE,
            FALLBACK,
            Annotations.WHEN);

    private PolicyAnnotations() {}

    /** All of them, in the order in which they are written; several of one type may be within another. */
    static List<AnnotationMirror> on(Element element) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (ALL.contains(type(mirror).getQualifiedName().toString())) {
                found.add(mirror);
            }
        }
        return found;
    }

    /** The annotations of one type that may be repeated: that on the element, or those within its {@code List}. */
    static List<AnnotationMirror> repeated(Element element, String annotation) {
        List<AnnotationMirror> found = new ArrayList<>();
        Annotations.find(element, annotation).ifPresent(found::add);
        Annotations.find(element, annotation + ".List")
                .flatMap(list -> Annotations.value(list, "value"))
                .map(Annotations::elements)
                .orElse(List.of())
                .forEach(value -> addNested(value, found));
        return found;
    }

    private static void addNested(AnnotationValue value, List<AnnotationMirror> found) {
        if (value.getValue() instanceof AnnotationMirror nested) {
            found.add(nested);
        }
    }

    /** Whether every constant and class in them exists. */
    static boolean areComplete(Element element) {
        for (AnnotationMirror policy : on(element)) {
            if (!Annotations.isComplete(policy)) {
                return false;
            }
        }
        return true;
    }

    /** The names under which messages tell of them. */
    static List<String> names(Element element) {
        return on(element).stream()
                .map(PolicyAnnotations::type)
                .map(type -> type.getSimpleName().contentEquals("List") ? Owner.of(type) : type)
                .map(type -> type.getSimpleName().toString())
                .distinct()
                .toList();
    }

    private static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
