package dev.planloom.processor.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds a type among the supertypes of another, as far as it can be written: {@code Iterable<? extends Chunk>} for {@code
 * List<? extends Chunk>}.
 *
 * <p>This is the upward projection of what capture conversion makes of the type (Java Language Specification, 4.10.5 and
 * 5.1.10), by hand, since Eclipse's compiler has no {@link Types#capture}. Of a lower bound nothing is kept where the type
 * parameter has an upper bound itself.
 */
final class Supertypes {
    private final Elements elements;
    private final Types types;

    Supertypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * The supertype of a class, with its arguments, which may be wildcards; none in a raw type.
     *
     * @return empty if there is none; an error type if there is one that does not exist
     */
    Optional<DeclaredType> find(DeclaredType type, String ancestor) {
        if (type.getKind() == TypeKind.ERROR || element(type).getQualifiedName().contentEquals(ancestor)) {
            return Optional.of(type);
        }
        Optional<DeclaredType> missing = Optional.empty();
        for (TypeMirror parent : parents(type)) {
            if (parent instanceof DeclaredType declared) {
                Optional<DeclaredType> found = find(declared, ancestor);
                if (found.isPresent() && found.get().getKind() != TypeKind.ERROR) {
                    return found;
                }
                missing = missing.isPresent() ? missing : found;
            }
        }
        return missing;
    }

    private static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }

    private List<TypeMirror> parents(DeclaredType type) {
        List<TypeMirror> parents = new ArrayList<>();
        parents.add(element(type).getSuperclass());
        parents.addAll(element(type).getInterfaces());
        boolean isRaw = type.getTypeArguments().isEmpty()
                && !element(type).getTypeParameters().isEmpty();
        if (isRaw) {
            parents.replaceAll(parent -> parent.getKind() == TypeKind.DECLARED ? types.erasure(parent) : parent);
        } else {
            Map<Element, TypeMirror> arguments = arguments(type);
            parents.replaceAll(parent -> substitute(parent, arguments));
        }
        return parents;
    }

    private Map<Element, TypeMirror> arguments(DeclaredType type) {
        Map<Element, TypeMirror> arguments = new HashMap<>();
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            TypeParameterElement parameter = element(type).getTypeParameters().get(i);
            arguments.put(parameter, bounded(type.getTypeArguments().get(i), parameter));
        }
        if (type.getEnclosingType() instanceof DeclaredType outer) {
            arguments.putAll(arguments(outer));
        }
        return arguments;
    }

    /** A wildcard with the bound of its type parameter, if that says more. */
    private TypeMirror bounded(TypeMirror argument, TypeParameterElement parameter) {
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        TypeMirror bound = types.erasure(parameter.asType());
        boolean saysMore = wildcard.getExtendsBound() == null
                ? !types.isSameType(bound, object())
                : types.isSubtype(bound, types.erasure(wildcard.getExtendsBound()))
                        && !types.isSameType(bound, types.erasure(wildcard.getExtendsBound()));
        return saysMore ? types.getWildcardType(bound, null) : argument;
    }

    /** A type of a declaration, with arguments for its type variables. Only a type argument becomes a wildcard. */
    private TypeMirror substitute(TypeMirror type, Map<Element, TypeMirror> arguments) {
        return switch (type) {
            case TypeVariable variable -> arguments.getOrDefault(variable.asElement(), variable);
            case ArrayType array -> {
                TypeMirror component = substitute(array.getComponentType(), arguments);
                yield types.getArrayType(upper(component));
            }
            case WildcardType wildcard -> substituteBound(wildcard, arguments);
            case DeclaredType declared
            when declared.getKind() == TypeKind.DECLARED
                    && !declared.getTypeArguments().isEmpty() -> {
                TypeMirror[] substituted = declared.getTypeArguments().stream()
                        .map(argument -> substitute(argument, arguments))
                        .toArray(TypeMirror[]::new);
                yield declared.getEnclosingType() instanceof DeclaredType outer
                                && substitute(outer, arguments) instanceof DeclaredType enclosing
                        ? types.getDeclaredType(enclosing, element(declared), substituted)
                        : types.getDeclaredType(element(declared), substituted);
            }
            default -> type;
        };
    }

    private TypeMirror substituteBound(WildcardType wildcard, Map<Element, TypeMirror> arguments) {
        if (wildcard.getExtendsBound() != null) {
            TypeMirror bound = substitute(wildcard.getExtendsBound(), arguments);
            return bound instanceof WildcardType inner ? extending(inner) : types.getWildcardType(bound, null);
        }
        if (wildcard.getSuperBound() != null) {
            TypeMirror bound = substitute(wildcard.getSuperBound(), arguments);
            TypeMirror lower = bound instanceof WildcardType inner ? inner.getSuperBound() : bound;
            return types.getWildcardType(null, lower);
        }
        return wildcard;
    }

    private TypeMirror extending(WildcardType wildcard) {
        return types.getWildcardType(wildcard.getExtendsBound(), null);
    }

    /** What a type argument is at most. */
    TypeMirror upper(TypeMirror argument) {
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        return wildcard.getExtendsBound() == null ? object() : wildcard.getExtendsBound();
    }

    private TypeMirror object() {
        return elements.getTypeElement("java.lang.Object").asType();
    }
}
