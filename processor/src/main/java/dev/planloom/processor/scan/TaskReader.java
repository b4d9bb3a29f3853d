package dev.planloom.processor.scan;

import dev.planloom.processor.model.CollectDeclaration;
import dev.planloom.processor.model.CollectorMethod;
import dev.planloom.processor.model.CollectorType;
import dev.planloom.processor.model.EachDeclaration;
import dev.planloom.processor.model.FanOutDeclaration;
import dev.planloom.processor.model.ParameterDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the methods of one plan into task declarations. */
final class TaskReader {
    private final Types types;
    private final DeclaredType tasksType;
    private final Surroundings surroundings;
    private final SignatureTypes signatureTypes;
    private final TolerantTypes tolerantTypes;
    private final ElementTypes elementTypes;
    private final FanOutReader fanOuts;
    private final PolicyReader policies;
    private final SourceIndex index;

    TaskReader(
            Types types,
            DeclaredType tasksType,
            Surroundings surroundings,
            SignatureTypes signatureTypes,
            TolerantTypes tolerantTypes,
            ElementTypes elementTypes,
            FanOutReader fanOuts,
            PolicyReader policies,
            SourceIndex index) {
        this.types = types;
        this.tasksType = tasksType;
        this.surroundings = surroundings;
        this.signatureTypes = signatureTypes;
        this.tolerantTypes = tolerantTypes;
        this.elementTypes = elementTypes;
        this.fanOuts = fanOuts;
        this.policies = policies;
        this.index = index;
    }

    static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    /** The name of a task in its class: the method's, or what the annotation says. */
    static String name(ExecutableElement method) {
        AnnotationMirror annotation = Annotations.find(method, Annotations.TASK).orElseThrow();
        return statedName(annotation)
                .flatMap(Annotations::text)
                .orElse(method.getSimpleName().toString());
    }

    private static Optional<AnnotationValue> statedName(AnnotationMirror annotation) {
        Optional<AnnotationValue> name = Annotations.value(annotation, "name");
        boolean isEmpty = name.isPresent() && "".equals(name.get().getValue());
        return isEmpty ? Optional.empty() : name;
    }

    /** The group of a task, if it belongs to one. */
    static Optional<String> group(ExecutableElement method) {
        AnnotationMirror annotation = Annotations.find(method, Annotations.TASK).orElseThrow();
        return Annotations.value(annotation, "group").flatMap(Annotations::text).filter(group -> !group.isEmpty());
    }

    /** Whether every constant in the annotations of a task exists. */
    static boolean isComplete(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            if (!Annotations.isComplete(parameter, Annotations.FROM)
                    || !Annotations.isComplete(parameter, Annotations.EACH)) {
                return false;
            }
        }
        return Annotations.isComplete(method, Annotations.TASK) && PolicyAnnotations.areComplete(method);
    }

    /**
     * Reads a method that has {@code @Task}.
     *
     * @param method the method
     * @param task the index of the task in its plan
     * @param part the index of its class there
     * @param name its name there
     */
    TaskDeclaration read(ExecutableElement method, int task, int part, String name) {
        AnnotationMirror annotation = Annotations.find(method, Annotations.TASK).orElseThrow();
        ExecutableType signature = (ExecutableType) types.asMemberOf(tasksType, method);
        index.put(new Subject.OfTask(task), Location.of(method));
        indexName(method, annotation, task);
        List<ParameterDeclaration> parameters = parameters(method, signature, task);
        Optional<FanOutDeclaration> fanOut = fanOut(method, parameters, signature.getReturnType());
        Optional<TypeRef> value = fanOut.isPresent() ? value(fanOut.get()) : value(signature.getReturnType());
        return new TaskDeclaration(
                name,
                name(method),
                part,
                method.getSimpleName().toString(),
                Owner.of(method).getSimpleName().toString(),
                isStatic(method),
                !method.getTypeParameters().isEmpty(),
                surroundings.ofMember(method),
                value,
                value.flatMap(type -> elementTypes.of(type, surroundings)),
                fanOut,
                parameters,
                dependsOn(method, annotation, task),
                group(method),
                ToleranceReader.read(method, annotation, task, index),
                Surroundings.lintsOf(method),
                policies.read(method, name));
    }

    private void indexName(ExecutableElement method, AnnotationMirror annotation, int task) {
        Optional<AnnotationValue> name = statedName(annotation);
        index.put(
                new Subject.OfTaskName(task),
                name.isPresent() ? new Location(method, annotation, name.get()) : Location.of(method));
        Optional<AnnotationValue> group = Annotations.value(annotation, "group");
        if (group.isPresent()) {
            index.put(new Subject.OfGroup(task), new Location(method, annotation, group.get()));
        }
    }

    private Optional<TypeRef> value(TypeMirror type) {
        return type.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(signatureTypes.add(type, surroundings));
    }

    /** That a method is a fan-out, by the first of its parameters with {@code @Each}. */
    private Optional<FanOutDeclaration> fanOut(
            ExecutableElement method, List<ParameterDeclaration> parameters, TypeMirror returned) {
        for (int i = 0; i < parameters.size(); i++) {
            Optional<EachDeclaration> each = parameters.get(i).each();
            if (each.isPresent()) {
                return Optional.of(fanOuts.read(method, i, each.get(), returned));
            }
        }
        return Optional.empty();
    }

    /** What a fan-out has for other tasks. */
    private static Optional<TypeRef> value(FanOutDeclaration fanOut) {
        if (fanOut.collect().isEmpty()) {
            return fanOut.returned().map(_ -> fanOut.list());
        }
        return fanOut.returned()
                .flatMap(_ -> fanOut.collect())
                .flatMap(CollectDeclaration::method)
                .flatMap(CollectorMethod::collector)
                .map(CollectorType::result)
                .or(() -> Optional.of(TypeRef.UNKNOWN));
    }

    private List<ParameterDeclaration> parameters(ExecutableElement method, ExecutableType signature, int task) {
        List<ParameterDeclaration> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            Location source = source(parameter);
            index.put(new Subject.OfParameter(task, i), Location.of(parameter));
            index.put(new Subject.OfParameterTask(task, i), source);
            String name = parameter.getSimpleName().toString();
            TypeMirror type = signature.getParameterTypes().get(i);
            boolean isNamed = source.value() != null || !name.equals("arg" + i) || index.isWritten(method);
            parameters.add(new ParameterDeclaration(
                    name,
                    isNamed,
                    source.value() == null
                            ? name
                            : Annotations.text(source.value()).orElse(name),
                    signatureTypes.add(type, surroundings),
                    tolerantTypes.read(type, surroundings),
                    fanOuts.each(parameter, task, i)));
        }
        return parameters;
    }

    /** What says to which task a parameter is bound: an annotation's value, or its own name. */
    private static Location source(VariableElement parameter) {
        Optional<AnnotationMirror> each = Annotations.find(parameter, Annotations.EACH);
        Optional<AnnotationMirror> binding = each.isPresent() ? each : Annotations.find(parameter, Annotations.FROM);
        Optional<AnnotationValue> value =
                binding.isPresent() ? Annotations.value(binding.get(), "value") : Optional.empty();
        return value.isPresent() ? new Location(parameter, binding.get(), value.get()) : Location.of(parameter);
    }

    private List<String> dependsOn(ExecutableElement method, AnnotationMirror annotation, int task) {
        List<String> names = new ArrayList<>();
        Optional<AnnotationValue> array = Annotations.value(annotation, "dependsOn");
        for (AnnotationValue value : array.map(Annotations::elements).orElse(List.of())) {
            Annotations.text(value).ifPresent(name -> {
                index.put(new Subject.OfDependsOn(task, names.size()), new Location(method, annotation, value));
                names.add(name);
            });
        }
        return names;
    }
}
