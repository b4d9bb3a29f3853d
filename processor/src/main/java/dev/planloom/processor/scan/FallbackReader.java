package dev.planloom.processor.scan;

import dev.planloom.processor.model.FallbackDeclaration;
import dev.planloom.processor.model.FallbackForm;
import dev.planloom.processor.model.FallbackMethod;
import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the methods of one class that {@code @Fallback} names. */
final class FallbackReader {
    /** Of several methods, one that fits comes first: with an exception before a throwable before none. */
    private static final Comparator<FallbackMethod> BEST =
            Comparator.comparing(FallbackMethod::form).thenComparing(FallbackMethod::isTask);

    private final Types types;
    private final DeclaredType tasksType;
    private final TaskMethods methods;
    private final Surroundings surroundings;
    private final SignatureTypes signatureTypes;

    /**
     * Makes a reader.
     *
     * @param methods the methods of the class
     */
    FallbackReader(
            Types types,
            DeclaredType tasksType,
            TaskMethods methods,
            Surroundings surroundings,
            SignatureTypes signatureTypes) {
        this.types = types;
        this.tasksType = tasksType;
        this.methods = methods;
        this.surroundings = surroundings;
        this.signatureTypes = signatureTypes;
    }

    /** Finds the method of a name that takes the place of a task's; of equally good ones that of the nearest class. */
    FallbackDeclaration read(ExecutableElement task, Setting<String> name) {
        ExecutableType signature = signature(task);
        List<TypeRef> wanted = parameters(signature);
        Optional<FallbackMethod> method = methods.named(name.value()).reversed().stream()
                .map(candidate -> read(candidate, wanted))
                .min(BEST);
        return new FallbackDeclaration(name, returned(signature), method);
    }

    private FallbackMethod read(ExecutableElement method, List<TypeRef> wanted) {
        ExecutableType signature = signature(method);
        List<TypeRef> parameters = parameters(signature);
        return new FallbackMethod(
                form(parameters, wanted),
                TaskReader.isStatic(method),
                !method.getTypeParameters().isEmpty(),
                Annotations.find(method, Annotations.TASK).isPresent(),
                surroundings.ofMember(method),
                parameters,
                returned(signature),
                Surroundings.lintsOf(method));
    }

    /**
     * What a method takes beside what is wanted. The types must be the same: so no other overload fits the same arguments
     * better.
     */
    private static FallbackForm form(List<TypeRef> parameters, List<TypeRef> wanted) {
        int further = parameters.size() - wanted.size();
        if (further < 0
                || further > 1
                || !names(parameters.subList(0, wanted.size())).equals(names(wanted))) {
            return FallbackForm.UNFIT;
        }
        if (further == 0) {
            return FallbackForm.PLAIN;
        }
        return switch (parameters.getLast().name().toString()) {
            case "java.lang.Exception" -> FallbackForm.EXCEPTION;
            case "java.lang.Throwable" -> FallbackForm.THROWABLE;
            default -> FallbackForm.UNFIT;
        };
    }

    private static List<String> names(List<TypeRef> parameters) {
        return parameters.stream().map(type -> type.name().toString()).toList();
    }

    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(tasksType, method);
    }

    private List<TypeRef> parameters(ExecutableType signature) {
        List<TypeRef> parameters = new ArrayList<>();
        signature.getParameterTypes().forEach(type -> parameters.add(signatureTypes.add(type, surroundings)));
        return parameters;
    }

    private Optional<TypeRef> returned(ExecutableType signature) {
        TypeMirror type = signature.getReturnType();
        return type.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(signatureTypes.add(type, surroundings));
    }
}
