package dev.planloom.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.IncludeDeclaration;
import dev.planloom.processor.model.Inclusion;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The classes of one plan: its own, and those that it includes. */
final class Includes {
    private final Elements elements;
    private final SourceIndex index;
    private final List<PlanClass> parts = new ArrayList<>();
    private final List<IncludeDeclaration> declarations = new ArrayList<>();

    /** All classes that are included, whatever comes of it. */
    private final List<TypeElement> named = new ArrayList<>();

    Includes(Elements elements, PlanClass own, SourceIndex index) {
        this.elements = elements;
        this.index = index;
        parts.add(own);
        index.represent(own.methods().hierarchy(), new Subject.OfClass());
        Optional<AnnotationMirror> plan = Annotations.find(own.type(), Annotations.PLAN);
        if (plan.isPresent()) {
            read(plan.get(), own.type());
        }
    }

    private void read(AnnotationMirror plan, TypeElement on) {
        List<AnnotationValue> values =
                Annotations.value(plan, "includes").map(Annotations::elements).orElse(List.of());
        for (AnnotationValue value : values) {
            if (value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
                Subject place = new Subject.OfInclude(declarations.size());
                index.put(place, new Location(on, plan, value));
                declarations.add(read(type, place));
            }
        }
    }

    /** The classes whose tasks are the plan's, its own first. */
    List<PlanClass> parts() {
        return parts;
    }

    List<IncludeDeclaration> declarations() {
        return declarations;
    }

    private IncludeDeclaration read(TypeMirror mirror, Subject place) {
        if (!(mirror instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement type)) {
            return new IncludeDeclaration(TypeRef.simpleText(TypeName.get(mirror)), new Inclusion.NoClass());
        }
        IncludeDeclaration declaration = new IncludeDeclaration(name(type), inclusion(type, place));
        named.add(type);
        return declaration;
    }

    private Inclusion inclusion(TypeElement type, Subject place) {
        if (type.equals(parts.getFirst().type())) {
            return new Inclusion.Itself();
        }
        if (named.contains(type)) {
            return new Inclusion.Repeated();
        }
        PlanClass part = new PlanClass(type, new TaskMethods(elements, type));
        for (PlanClass other : parts) {
            if (areRelated(part, other)) {
                return new Inclusion.Related(name(other.type()));
            }
        }
        if (part.methods().tasks().isEmpty()
                && part.methods().lost().isEmpty()
                && part.methods().isComplete()) {
            return new Inclusion.WithoutTasks(Annotations.find(type, Annotations.PLAN)
                    .flatMap(plan -> Annotations.value(plan, "includes"))
                    .isPresent());
        }
        parts.add(part);
        index.represent(part.methods().hierarchy(), place);
        return new Inclusion.Joined(parts.size() - 1);
    }

    /** Whether one of two classes has tasks of the other. */
    private static boolean areRelated(PlanClass part, PlanClass other) {
        boolean isLine = part.methods().hierarchy().contains(other.type())
                || other.methods().hierarchy().contains(part.type());
        return isLine
                && part.methods().tasks().stream().anyMatch(other.methods().tasks()::contains);
    }

    private static String name(TypeElement type) {
        return String.join(".", ClassName.get(type).simpleNames());
    }
}
