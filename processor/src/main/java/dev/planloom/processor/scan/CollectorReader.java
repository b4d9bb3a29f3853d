package dev.planloom.processor.scan;

import dev.planloom.processor.model.CollectDeclaration;
import dev.planloom.processor.model.CollectorMethod;
import dev.planloom.processor.model.CollectorType;
import dev.planloom.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Reads the methods of one class that {@code collect} names. */
final class CollectorReader {
    private static final String COLLECTOR = "java.util.stream.Collector";

    private final Types types;
    private final DeclaredType tasksType;
    private final TaskMethods methods;
    private final Surroundings surroundings;
    private final SignatureTypes signatureTypes;
    private final Supertypes supertypes;

    /**
     * Makes a reader.
     *
     * @param methods the methods of the class
     */
    CollectorReader(
            Types types,
            DeclaredType tasksType,
            TaskMethods methods,
            Surroundings surroundings,
            SignatureTypes signatureTypes,
            Supertypes supertypes) {
        this.types = types;
        this.tasksType = tasksType;
        this.methods = methods;
        this.surroundings = surroundings;
        this.signatureTypes = signatureTypes;
        this.supertypes = supertypes;
    }

    CollectDeclaration read(String name) {
        return new CollectDeclaration(name, find(name).map(this::read));
    }

    /** The method without parameters if there is one, else one with; of several that of the nearest class. */
    private Optional<ExecutableElement> find(String name) {
        Optional<ExecutableElement> found = Optional.empty();
        for (ExecutableElement method : methods.named(name).reversed()) {
            if (method.getParameters().isEmpty()) {
                return Optional.of(method);
            }
            found = found.or(() -> Optional.of(method));
        }
        return found;
    }

    private CollectorMethod read(ExecutableElement method) {
        TypeMirror returned = ((ExecutableType) types.asMemberOf(tasksType, method)).getReturnType();
        return new CollectorMethod(
                TaskReader.isStatic(method),
                !method.getTypeParameters().isEmpty(),
                !method.getParameters().isEmpty(),
                surroundings.ofMember(method),
                returned.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(add(returned)),
                collector(method, returned),
                Surroundings.lintsOf(method));
    }

    /** What a method's own type parameters stand for is not known. */
    private Optional<CollectorType> collector(ExecutableElement method, TypeMirror returned) {
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of(new CollectorType(Optional.of(TypeRef.UNKNOWN), TypeRef.UNKNOWN));
        }
        return returned instanceof DeclaredType declared
                ? supertypes.find(declared, COLLECTOR).map(this::collector)
                : Optional.empty();
    }

    private CollectorType collector(DeclaredType type) {
        if (type.getKind() == TypeKind.ERROR) {
            return new CollectorType(Optional.of(TypeRef.UNKNOWN), TypeRef.UNKNOWN);
        }
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty()
                ? new CollectorType(Optional.empty(), TypeRef.UNKNOWN)
                : new CollectorType(input(arguments.getFirst()), add(supertypes.upper(arguments.getLast())));
    }

    /** What surely can be put into a collector. */
    private Optional<TypeRef> input(TypeMirror argument) {
        Optional<TypeMirror> lower = argument instanceof WildcardType wildcard
                ? Optional.ofNullable(wildcard.getSuperBound())
                : Optional.of(argument);
        return lower.map(this::add);
    }

    private TypeRef add(TypeMirror type) {
        return signatureTypes.add(type, surroundings);
    }
}
