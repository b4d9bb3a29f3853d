package dev.planloom.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.Lint;
import dev.planloom.processor.model.TypeRef;
import dev.planloom.processor.model.TypeRelation;
import dev.planloom.processor.model.Visibility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The types in the signatures of all tasks, which the declarations know by number. */
public final class SignatureTypes implements TypeRelation {
    private final Types types;
    private final List<TypeMirror> mirrors = new ArrayList<>();

    /** What was added. Compilers have one object for a class or primitive type, and most signatures name few of these. */
    private final Map<Use, TypeRef> known = new HashMap<>();

    /** A type where a plan names it. */
    private record Use(TypeMirror type, Surroundings surroundings) {}

    SignatureTypes(Types types) {
        this.types = types;
    }

    @Override
    public boolean isAssignable(TypeRef from, TypeRef to) {
        // What does not exist the compiler reports itself.
        return from.id() == to.id() || !isKnown(from) || !isKnown(to) || types.isAssignable(mirror(from), mirror(to));
    }

    private static boolean isKnown(TypeRef type) {
        return type.isResolved() && !type.equals(TypeRef.UNKNOWN);
    }

    @Override
    public boolean isMapAssignable(TypeRef key, TypeRef value, TypeRef to) {
        if (!isKnown(value) || !isKnown(to)) {
            return true;
        }
        TypeMirror wanted = mirror(to);
        if (!(wanted instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement map)
                || !map.getQualifiedName().contentEquals("java.util.Map")) {
            return false;
        }
        TypeMirror unknown = declared.getTypeArguments().isEmpty()
                ? mirror(value)
                : declared.getTypeArguments().getFirst();
        TypeMirror keys = isKnown(key) ? boxed(mirror(key)) : unknown;
        return types.isAssignable(types.getDeclaredType(map, keys, boxed(mirror(value))), wanted);
    }

    TypeMirror mirror(TypeRef type) {
        return mirrors.get(type.id());
    }

    /** A type as a type argument. */
    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    @Override
    public boolean isAssignableErased(TypeRef from, TypeRef to) {
        return isKnown(from)
                && isKnown(to)
                && types.isAssignable(types.erasure(mirror(from)), types.erasure(mirror(to)));
    }

    @Override
    public boolean isA(TypeRef type, String name) {
        return isKnown(type) && isA(mirror(type), name, new HashSet<>());
    }

    /** Whether a type is of a class, or a class above it is, but for those that were looked at. */
    private static boolean isA(TypeMirror type, String name, Set<TypeElement> seen) {
        if (!(type instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)
                || !seen.add(element)) {
            return false;
        }
        return element.getQualifiedName().contentEquals(name)
                || isA(element.getSuperclass(), name, seen)
                || element.getInterfaces().stream().anyMatch(parent -> isA(parent, name, seen));
    }

    TypeRef add(TypeMirror type, Surroundings surroundings) {
        return known.computeIfAbsent(new Use(type, surroundings), this::read);
    }

    private TypeRef read(Use use) {
        TypeMirror type = use.type();
        Traits traits = new Traits(use.surroundings());
        traits.visit(type);
        mirrors.add(type);
        TypeName name = traits.isResolved ? TypeName.get(type) : ClassName.OBJECT;
        return new TypeRef(
                mirrors.size() - 1, name, traits.visibility, traits.isPublic, traits.isResolved, traits.lints);
    }

    /** What holds for a type and all types in it. */
    private static final class Traits extends TypeWalk {
        private final Surroundings surroundings;
        private Visibility visibility = Visibility.VISIBLE;
        private boolean isPublic = true;
        private boolean isResolved = true;
        private final Set<Lint> lints = EnumSet.noneOf(Lint.class);

        /** The type variables that were looked at: their bounds may name them again. */
        private final Set<Element> variables;

        Traits(Surroundings surroundings) {
            this(surroundings, new HashSet<>());
        }

        private Traits(Surroundings surroundings, Set<Element> variables) {
            this.surroundings = surroundings;
            this.variables = variables;
        }

        @Override
        public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void unused) {
            TypeElement element = (TypeElement) type.asElement();
            Visibility own = surroundings.ofType(element);
            if (own != Visibility.VISIBLE) {
                visibility = own;
            }
            isPublic &= Surroundings.isPublic(element);
            lints.addAll(Surroundings.lintsOf(element));
            if (type.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()) {
                lints.add(Lint.RAWTYPES);
            }
            if (type.getEnclosingType().getKind() == TypeKind.DECLARED) {
                visit(type.getEnclosingType());
            }
            return super.visitDeclared(type, null);
        }

        @Override
        public @Nullable Void visitError(ErrorType type, @Nullable Void unused) {
            isResolved = false;
            return null;
        }

        /** Of its bounds it counts alone whether they exist: a signature does not write them. */
        @Override
        public @Nullable Void visitTypeVariable(TypeVariable type, @Nullable Void unused) {
            if (variables.add(type.asElement())) {
                Traits bound = new Traits(surroundings, variables);
                bound.visit(type.getUpperBound());
                isResolved &= bound.isResolved;
            }
            return null;
        }

        @Override
        public @Nullable Void visitIntersection(IntersectionType type, @Nullable Void unused) {
            type.getBounds().forEach(this::visit);
            return null;
        }
    }
}
