package dev.planloom.processor.scan;

import dev.planloom.processor.model.LostPolicy;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds policy annotations that no plan reads, in classes that may be plans or not. */
public final class LostPolicies {
    private final Elements elements;

    /**
     * Something that is lost.
     *
     * @param policy what it is
     * @param location where it stands
     */
    public record Lost(LostPolicy policy, Location location) {}

    /**
     * What was found in a class.
     *
     * @param policies what is lost
     * @param isComplete whether that is known: not while the class may inherit tasks from one that does not exist yet
     */
    public record Found(List<Lost> policies, boolean isComplete) {}

    /**
     * Makes a finder.
     *
     * @param elements the compiler's elements
     */
    public LostPolicies(Elements elements) {
        this.elements = elements;
    }

    /** Whether a class says of itself that it has tasks, or something for them. */
    static boolean isMarked(TypeElement type) {
        if (!PolicyAnnotations.on(type).isEmpty()) {
            return true;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isTask(method)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTask(ExecutableElement method) {
        return Annotations.find(method, Annotations.TASK).isPresent();
    }

    /**
     * Looks into a class: at its own methods, and at itself.
     *
     * @param name its qualified name
     */
    public Found in(String name) {
        @Nullable TypeElement type = elements.getTypeElement(name);
        return type == null ? new Found(List.of(), true) : in(type);
    }

    private Found in(TypeElement type) {
        List<ExecutableElement> suspects = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!isTask(method) && isSuspect(method)) {
                suspects.add(method);
            }
        }
        boolean isSuspect = isSuspect(type) && !canBeInherited(type) && !isPlanOrPart(type);
        if (suspects.isEmpty() && !isSuspect) {
            return new Found(List.of(), true);
        }
        List<Lost> found = new ArrayList<>();
        TaskMethods methods = new TaskMethods(elements, type);
        if (isSuspect && methods.isComplete() && methods.tasks().isEmpty()) {
            found.add(lost(type, true));
        }
        suspects.stream()
                .filter(method ->
                        methods.lost().stream().noneMatch(lost -> lost.method().equals(method)))
                .forEach(method -> found.add(lost(method, false)));
        return new Found(found, !isSuspect || methods.isComplete());
    }

    /** An annotation that does not exist may be a misspelt {@code @Task}, of which the compiler tells. */
    private static boolean isSuspect(Element element) {
        return !PolicyAnnotations.on(element).isEmpty()
                && element.getAnnotationMirrors().stream()
                        .noneMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR);
    }

    /** Whether other classes take over what a class says, itself being no plan. */
    private static boolean canBeInherited(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT) && type.getKind() != ElementKind.ANNOTATION_TYPE;
    }

    /** Whether a lack of tasks is told of otherwise. */
    private static boolean isPlanOrPart(TypeElement type) {
        return Annotations.find(type, Annotations.PLAN).isPresent()
                || Annotations.find(type, Annotations.PLAN_PART).isPresent();
    }

    private static Lost lost(Element element, boolean isClass) {
        AnnotationMirror first = PolicyAnnotations.on(element).getFirst();
        return new Lost(
                new LostPolicy(element.getSimpleName().toString(), isClass, PolicyAnnotations.names(element)),
                new Location(element, first, null));
    }
}
