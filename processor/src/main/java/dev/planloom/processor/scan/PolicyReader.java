package dev.planloom.processor.scan;

import dev.planloom.processor.model.CircuitBreakerDeclaration;
import dev.planloom.processor.model.NamesDeclaration;
import dev.planloom.processor.model.PoliciesDeclaration;
import dev.planloom.processor.model.RateLimitDeclaration;
import dev.planloom.processor.model.RetryDeclaration;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.UseDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what annotations say of the tasks of one plan beyond their dependencies. */
final class PolicyReader {
    private final Elements elements;
    private final Surroundings surroundings;
    private final SignatureTypes signatureTypes;
    private final FallbackReader fallbacks;
    private final SourceIndex index;

    PolicyReader(
            Elements elements,
            Surroundings surroundings,
            SignatureTypes signatureTypes,
            FallbackReader fallbacks,
            SourceIndex index) {
        this.elements = elements;
        this.surroundings = surroundings;
        this.signatureTypes = signatureTypes;
        this.fallbacks = fallbacks;
        this.index = index;
    }

    /**
     * Reads the annotations of a task.
     *
     * @param method its method
     * @param task its name
     */
    PoliciesDeclaration read(ExecutableElement method, String task) {
        if (PolicyAnnotations.on(method).isEmpty()) {
            return PoliciesDeclaration.NONE;
        }
        return new PoliciesDeclaration(
                values(method, PolicyAnnotations.RETRY).map(this::retry),
                values(method, PolicyAnnotations.TIMEOUT).map(values -> values.text("value")),
                values(method, PolicyAnnotations.RATE_LIMIT).map(values -> rateLimit(values, task)),
                values(method, PolicyAnnotations.CIRCUIT_BREAKER).map(PolicyReader::circuitBreaker),
                uses(method),
                values(method, PolicyAnnotations.READS).map(values -> names(values, "Reads")),
                values(method, PolicyAnnotations.WRITES).map(values -> names(values, "Writes")),
                values(method, PolicyAnnotations.EXCLUSIVE).map(values -> names(values, "Exclusive")),
                values(method, PolicyAnnotations.FALLBACK).map(values -> fallbacks.read(method, values.text("value"))));
    }

    private Optional<PolicyValues> values(Element element, String annotation) {
        return Annotations.find(element, annotation).flatMap(mirror -> complete(element, mirror, index));
    }

    private static Optional<PolicyValues> complete(Element element, AnnotationMirror mirror, SourceIndex index) {
        return Optional.of(new PolicyValues(element, mirror, index)).filter(PolicyValues::isComplete);
    }

    /** The annotations of a type on an element, each with its values. */
    static Stream<PolicyValues> repeated(Element element, String annotation, SourceIndex index) {
        return PolicyAnnotations.repeated(element, annotation).stream()
                .flatMap(mirror -> complete(element, mirror, index).stream());
    }

    private RetryDeclaration retry(PolicyValues values) {
        return new RetryDeclaration(
                values.number("max"),
                values.text("delay"),
                values.factor("multiplier"),
                values.text("maxDelay"),
                values.factor("jitter"),
                classes(values, "retryOn"),
                classes(values, "abortOn"));
    }

    private List<Setting<TypeRef>> classes(PolicyValues values, String name) {
        List<Setting<TypeRef>> classes = new ArrayList<>();
        for (AnnotationValue value : values.elements(name)) {
            if (value.getValue() instanceof DeclaredType type) {
                boolean isStated = values.isStated(name);
                classes.add(new Setting<>(
                        signatureTypes.add(isStated ? type : known(type), surroundings),
                        isStated,
                        values.subject(Optional.of(value).filter(_ -> isStated))));
            }
        }
        return classes;
    }

    /** The type of a default, of whose class Eclipse's compiler knows but the name until it is asked for it. */
    private TypeMirror known(DeclaredType type) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        @Nullable TypeElement known = elements.getTypeElement(name);
        return known == null ? type : known.asType();
    }

    static RateLimitDeclaration rateLimit(PolicyValues values, String on) {
        return new RateLimitDeclaration(on, values.text("name"), values.number("permits"), values.text("period"));
    }

    private static CircuitBreakerDeclaration circuitBreaker(PolicyValues values) {
        return new CircuitBreakerDeclaration(
                values.number("failureRate"),
                values.number("window"),
                values.number("minimum"),
                values.text("openFor"),
                values.number("trials"));
    }

    private List<UseDeclaration> uses(ExecutableElement method) {
        return repeated(method, PolicyAnnotations.USES, index)
                .map(values -> new UseDeclaration(values.text("value"), values.number("permits")))
                .toList();
    }

    private static NamesDeclaration names(PolicyValues values, String annotation) {
        List<Setting<String>> names = values.elements("value").stream()
                .flatMap(value -> Annotations.text(value).stream()
                        .map(name -> new Setting<>(name, true, values.subject(Optional.of(value)))))
                .toList();
        return new NamesDeclaration(annotation, names, values.subject());
    }
}
