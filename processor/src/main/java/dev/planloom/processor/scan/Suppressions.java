package dev.planloom.processor.scan;

import dev.planloom.processor.model.Code;
import dev.planloom.processor.model.StatedKey;
import dev.planloom.processor.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @SuppressWarnings} says of Planloom's lints: on what a warning is about, its method, its class and the classes
 * around that; and on the plan's class and those around it. Class files do not have the annotation.
 */
public final class Suppressions {
    private static final String ANNOTATION = "java.lang.SuppressWarnings";

    /** What stands for all warnings of whatever kind. */
    private static final String EVERYTHING = "all";

    private Suppressions() {}

    /**
     * Whether a warning is not to be shown.
     *
     * @param element what it is about
     * @param tasksType the plan's class
     * @param key the key of its lint
     */
    public static boolean cover(Element element, TypeElement tasksType, String key) {
        Set<String> keys = Set.of(key, Code.ALL, EVERYTHING);
        Set<Element> places = new LinkedHashSet<>();
        addAround(element, places);
        addAround(tasksType, places);
        return places.stream()
                .flatMap(place -> texts(place).stream())
                .anyMatch(text -> Annotations.text(text).stream().anyMatch(keys::contains));
    }

    /** The keys that are stated where they count for a plan, whether there are such lints or not. */
    public static List<StatedKey> statedFor(PlanSource source) {
        Set<Element> places = new LinkedHashSet<>();
        addAround(source.index().tasksType(), places);
        for (int task = 0; task < source.plan().tasks().size(); task++) {
            addAround(source.index().locate(new Subject.OfTask(task)).element(), places);
        }
        List<StatedKey> keys = new ArrayList<>();
        for (Element place : places) {
            for (AnnotationValue value : texts(place)) {
                Annotations.text(value)
                        .filter(text -> text.startsWith(Code.PREFIX))
                        .ifPresent(text ->
                                keys.add(new StatedKey(text, source.index().add(location(place, value)))));
            }
        }
        return keys;
    }

    private static Location location(Element place, AnnotationValue value) {
        return new Location(place, Annotations.find(place, ANNOTATION).orElseThrow(), value);
    }

    private static void addAround(Element element, Set<Element> places) {
        places.add(element);
        @Nullable Element outer = element.getEnclosingElement();
        if (outer != null && outer.getKind() != ElementKind.PACKAGE) {
            addAround(outer, places);
        }
    }

    private static List<AnnotationValue> texts(Element place) {
        Optional<AnnotationMirror> annotation = Annotations.find(place, ANNOTATION);
        return annotation.isEmpty()
                ? List.of()
                : Annotations.value(annotation.get(), "value")
                        .map(Annotations::elements)
                        .orElse(List.of());
    }
}
