package dev.planloom.processor.scan;

import dev.planloom.processor.model.ElementsDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads off the type of a value what elements it has. */
final class ElementTypes {
    private static final String ITERABLE = "java.lang.Iterable";
    private static final String STREAM = "java.util.stream.BaseStream";
    private static final String ITERATOR = "java.util.Iterator";
    private static final String MAP = "java.util.Map";
    private static final String ENTRY = "java.util.Map.Entry";

    private final Elements elements;
    private final Types types;
    private final Supertypes supertypes;
    private final SignatureTypes signatureTypes;

    ElementTypes(Elements elements, Types types, Supertypes supertypes, SignatureTypes signatureTypes) {
        this.elements = elements;
        this.types = types;
        this.supertypes = supertypes;
        this.signatureTypes = signatureTypes;
    }

    /** The elements of a value; empty if it has none. What a type parameter stands for is not known. */
    Optional<ElementsDeclaration> of(TypeRef value, Surroundings surroundings) {
        if (value.equals(TypeRef.UNKNOWN)) {
            return Optional.of(new ElementsDeclaration(value, false));
        }
        TypeMirror type = signatureTypes.mirror(value);
        if (type.getKind() == TypeKind.TYPEVAR) {
            return Optional.of(new ElementsDeclaration(TypeRef.UNKNOWN, false));
        }
        return element(type)
                .map(element -> new ElementsDeclaration(signatureTypes.add(element, surroundings), isOneShot(type)));
    }

    private Optional<TypeMirror> element(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> Optional.of(array.getComponentType());
            case DeclaredType declared ->
                first(declared, ITERABLE)
                        .or(() -> first(declared, STREAM))
                        .or(() -> first(declared, ITERATOR))
                        .or(() -> supertypes.find(declared, MAP).map(this::entry));
            default -> Optional.empty();
        };
    }

    /** What the first type argument of a supertype is at most. */
    private Optional<TypeMirror> first(DeclaredType type, String ancestor) {
        return supertypes.find(type, ancestor).map(found -> {
            if (found.getKind() == TypeKind.ERROR) {
                return found;
            }
            List<? extends TypeMirror> arguments = found.getTypeArguments();
            return supertypes.upper(arguments.isEmpty() ? anything() : arguments.getFirst());
        });
    }

    private WildcardType anything() {
        return types.getWildcardType(null, null);
    }

    private TypeMirror entry(DeclaredType map) {
        if (map.getKind() == TypeKind.ERROR) {
            return map;
        }
        TypeElement entry = elements.getTypeElement(ENTRY);
        return types.getDeclaredType(entry, map.getTypeArguments().toArray(TypeMirror[]::new));
    }

    private boolean isOneShot(TypeMirror type) {
        return type instanceof DeclaredType declared
                && (supertypes.find(declared, STREAM).isPresent()
                        || supertypes.find(declared, ITERATOR).isPresent());
    }
}
