package dev.planloom.processor.scan;

import dev.planloom.processor.model.Need;
import dev.planloom.processor.model.TolerantType;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the types by which a parameter can do without a value. The runtime's need not be there: it is known by name. */
final class TolerantTypes {
    private static final Map<String, Need> NEEDS =
            Map.of("java.util.Optional", Need.OPTIONAL, "dev.planloom.runtime.Outcome", Need.OUTCOME);

    private final Elements elements;
    private final SignatureTypes signatureTypes;

    TolerantTypes(Elements elements, SignatureTypes signatureTypes) {
        this.elements = elements;
        this.signatureTypes = signatureTypes;
    }

    /** A parameter's type as one of these, if it is one. */
    Optional<TolerantType> read(TypeMirror type, Surroundings surroundings) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        Need need = NEEDS.get(element.getQualifiedName().toString());
        if (need == null) {
            return Optional.empty();
        }
        TypeMirror argument = declared.getTypeArguments().isEmpty()
                ? null
                : declared.getTypeArguments().getFirst();
        boolean isNested = bound(argument) instanceof DeclaredType bound && element.equals(bound.asElement());
        return Optional.of(new TolerantType(need, signatureTypes.add(value(argument), surroundings), isNested));
    }

    /** A type of the argument that takes as many values as any. */
    private TypeMirror value(@Nullable TypeMirror argument) {
        TypeMirror type = argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
        return type == null ? object() : type;
    }

    private static @Nullable TypeMirror bound(@Nullable TypeMirror argument) {
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        return wildcard.getSuperBound() == null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
    }

    private TypeMirror object() {
        return elements.getTypeElement("java.lang.Object").asType();
    }
}
