package dev.planloom.processor.scan;

import dev.planloom.processor.model.CollectDeclaration;
import dev.planloom.processor.model.EachDeclaration;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TypeRef;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Each} on the parameters of one plan's tasks. */
final class FanOutReader {
    private final Elements elements;
    private final Types types;
    private final Surroundings surroundings;
    private final SignatureTypes signatureTypes;
    private final CollectorReader collectors;
    private final SourceIndex index;

    FanOutReader(
            Elements elements,
            Types types,
            Surroundings surroundings,
            SignatureTypes signatureTypes,
            CollectorReader collectors,
            SourceIndex index) {
        this.elements = elements;
        this.types = types;
        this.surroundings = surroundings;
        this.signatureTypes = signatureTypes;
        this.collectors = collectors;
        this.index = index;
    }

    /** The annotation on a parameter, of an index in a task of an index. */
    Optional<EachDeclaration> each(VariableElement parameter, int task, int position) {
        Optional<AnnotationMirror> each = Annotations.find(parameter, Annotations.EACH);
        if (each.isEmpty()) {
            return Optional.empty();
        }
        AnnotationMirror mirror = each.get();
        index.put(new Subject.OfEach(task, position), new Location(parameter, mirror, null));
        index.put(new Subject.OfBatch(task, position), location(parameter, mirror, "batch"));
        index.put(new Subject.OfCollect(task, position), location(parameter, mirror, "collect"));
        return Optional.of(new EachDeclaration(
                value(mirror, "batch", Integer.class).orElse(1),
                value(mirror, "distinct", Boolean.class).orElse(false),
                Annotations.find(parameter, Annotations.FROM).isPresent()));
    }

    private static Location location(VariableElement parameter, AnnotationMirror each, String name) {
        return new Location(parameter, each, Annotations.value(each, name).orElse(null));
    }

    private static <T> Optional<T> value(AnnotationMirror each, String name, Class<T> type) {
        return Annotations.value(each, name)
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * What a method does that has a parameter with {@code @Each}.
     *
     * @param position the index of the parameter
     * @param each what is written there
     * @param returned what the method returns
     */
    FanOutDeclaration read(ExecutableElement method, int position, EachDeclaration each, TypeMirror returned) {
        AnnotationMirror annotation = Annotations.find(method.getParameters().get(position), Annotations.EACH)
                .orElseThrow();
        boolean isVoid = returned.getKind() == TypeKind.VOID;
        TypeMirror boxed = isVoid ? type("java.lang.Void") : signatureTypes.boxed(returned);
        Optional<CollectDeclaration> collect = value(annotation, "collect", String.class)
                .filter(name -> !name.isEmpty())
                .map(collectors::read);
        return new FanOutDeclaration(
                position,
                each,
                isVoid ? Optional.empty() : Optional.of(add(boxed)),
                add(listOf(boxed)),
                outcomesOf(boxed).map(this::add),
                collect);
    }

    private Optional<TypeMirror> outcomesOf(TypeMirror type) {
        @Nullable TypeElement outcome = elements.getTypeElement("dev.planloom.runtime.Outcome");
        return Optional.ofNullable(outcome).map(found -> listOf(types.getDeclaredType(found, type)));
    }

    private TypeMirror listOf(TypeMirror type) {
        return types.getDeclaredType(elements.getTypeElement("java.util.List"), type);
    }

    private TypeMirror type(String name) {
        return elements.getTypeElement(name).asType();
    }

    private TypeRef add(TypeMirror type) {
        return signatureTypes.add(type, surroundings);
    }
}
