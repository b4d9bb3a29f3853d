package dev.planloom.processor.scan;

import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The values of one policy annotation, each with where it stands. Of what is malformed, which the compiler reports itself, the
 * value is something harmless.
 */
final class PolicyValues {
    private final Element element;
    private final AnnotationMirror annotation;
    private final SourceIndex index;

    PolicyValues(Element element, AnnotationMirror annotation, SourceIndex index) {
        this.element = element;
        this.annotation = annotation;
        this.index = index;
    }

    /** Whether every value is there that has no default. */
    boolean isComplete() {
        return members()
                .allMatch(member ->
                        member.getDefaultValue() != null || stated(name(member)).isPresent());
    }

    private Stream<ExecutableElement> members() {
        return ElementFilter.methodsIn(
                annotation.getAnnotationType().asElement().getEnclosedElements())
                .stream();
    }

    private static String name(ExecutableElement member) {
        return member.getSimpleName().toString();
    }

    private Optional<AnnotationValue> stated(String name) {
        return Annotations.value(annotation, name);
    }

    Setting<Integer> number(String name) {
        return setting(name, Integer.class, 1);
    }

    Setting<Double> factor(String name) {
        return setting(name, Double.class, 1.0);
    }

    Setting<String> text(String name) {
        return setting(name, String.class, "");
    }

    private <T> Setting<T> setting(String name, Class<T> type, T malformed) {
        Optional<AnnotationValue> stated = stated(name);
        T value = stated.or(() -> byDefault(name))
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .orElse(malformed);
        return new Setting<>(value, stated.isPresent(), subject(stated));
    }

    /** The elements of an array value. */
    List<AnnotationValue> elements(String name) {
        return stated(name).or(() -> byDefault(name)).map(Annotations::elements).orElse(List.of());
    }

    private Optional<AnnotationValue> byDefault(String name) {
        return members()
                .filter(member -> name(member).equals(name))
                .flatMap(member -> Optional.ofNullable(member.getDefaultValue()).stream())
                .map(AnnotationValue.class::cast)
                .findFirst();
    }

    /** Whether a value, or an array of values, is written. */
    boolean isStated(String name) {
        return stated(name).isPresent();
    }

    /** The annotation as a place. */
    Subject subject() {
        return subject(Optional.empty());
    }

    /** A value as a place; a default stands at the annotation. */
    Subject subject(Optional<AnnotationValue> value) {
        return index.add(new Location(element, annotation, value.orElse(null)));
    }
}
