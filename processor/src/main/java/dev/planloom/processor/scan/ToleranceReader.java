package dev.planloom.processor.scan;

import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.ToleranceDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @When} and the {@code optional} of {@code @Task}. */
final class ToleranceReader {
    private ToleranceReader() {}

    /**
     * Reads a method that has {@code @Task}.
     *
     * @param method the method
     * @param annotation its {@code @Task}
     * @param task its index among the plan's tasks
     * @param index takes the places of the names in {@code @When}
     */
    static ToleranceDeclaration read(
            ExecutableElement method, AnnotationMirror annotation, int task, SourceIndex index) {
        boolean isOptional = Annotations.isTrue(annotation, "optional");
        Optional<List<String>> when =
                Annotations.find(method, Annotations.WHEN).map(mirror -> names(method, mirror, task, index));
        return new ToleranceDeclaration(isOptional, when);
    }

    private static List<String> names(ExecutableElement method, AnnotationMirror when, int task, SourceIndex index) {
        Optional<AnnotationValue> array = Annotations.value(when, "value");
        index.put(new Subject.OfWhen(task), new Location(method, when, array.orElse(null)));
        List<String> names = new ArrayList<>();
        for (AnnotationValue value : array.map(Annotations::elements).orElse(List.of())) {
            Annotations.text(value).ifPresent(name -> {
                index.put(new Subject.OfWhenName(task, names.size()), new Location(method, when, value));
                names.add(name);
            });
        }
        return names;
    }
}
