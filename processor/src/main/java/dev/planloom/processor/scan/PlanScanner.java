package dev.planloom.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.planloom.processor.model.LostTask;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the classes that are plans, and reads each into a declaration. */
public final class PlanScanner {
    private static final String DEFAULT_SCHEDULE = "LAYERED";
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final Types types;
    private final SignatureTypes signatureTypes;
    private final TolerantTypes tolerantTypes;
    private final Supertypes supertypes;
    private final ElementTypes elementTypes;

    /**
     * Makes a scanner.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     */
    public PlanScanner(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.signatureTypes = new SignatureTypes(types);
        this.tolerantTypes = new TolerantTypes(elements, signatureTypes);
        this.supertypes = new Supertypes(elements, types);
        this.elementTypes = new ElementTypes(elements, types, supertypes, signatureTypes);
    }

    /** What the compiler knows of the types in all plans read so far. */
    public SignatureTypes signatureTypes() {
        return signatureTypes;
    }

    /** The qualified names of the classes of a round that have annotated methods, or are annotated themselves. */
    public static Set<String> candidates(RoundEnvironment round, Set<? extends TypeElement> annotations) {
        Set<String> names = new TreeSet<>();
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
                if (owner instanceof TypeElement type) {
                    names.add(type.getQualifiedName().toString());
                }
            }
        }
        return names;
    }

    /**
     * Reads a class.
     *
     * @param name its qualified name
     * @return the plan; empty if the class is none, but hands its tasks down to its subclasses
     */
    public Optional<PlanSource> read(String name) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null) {
            return Optional.empty();
        }
        TaskMethods methods = new TaskMethods(elements, type);
        Optional<AnnotationMirror> plan = Annotations.find(type, Annotations.PLAN);
        boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
        boolean isStatic = methods.tasks().stream().allMatch(TaskReader::isStatic);
        boolean isPlan = !methods.tasks().isEmpty() && (!isAbstract || isStatic);
        if (plan.isEmpty() && !(isPlan && LostPolicies.isMarked(type))) {
            return Optional.empty();
        }
        return Optional.of(read(type, methods));
    }

    private PlanSource read(TypeElement type, TaskMethods methods) {
        SourceIndex index = new SourceIndex(type);
        Surroundings surroundings = new Surroundings(elements, type);
        TaskReader reader = taskReader(type, methods, surroundings, index);
        List<TaskDeclaration> tasks = new ArrayList<>();
        for (ExecutableElement method : methods.tasks()) {
            tasks.add(reader.read(method, tasks.size()));
        }
        List<LostTask> lost = new ArrayList<>();
        for (TaskMethods.Lost each : methods.lost()) {
            index.put(new Subject.OfLostTask(lost.size()), Location.of(each.method()));
            lost.add(new LostTask(
                    each.method().getSimpleName().toString(),
                    TaskReader.name(each.task()),
                    Owner.of(each.task()).getSimpleName().toString()));
        }
        PlanDeclaration plan = new PlanDeclaration(
                ClassName.get(type),
                statedName(type, index),
                schedule(type).orElse(DEFAULT_SCHEDULE),
                Surroundings.isPublic(type),
                isComplete(type, methods),
                isGeneric(type),
                surroundings.ofType(type),
                new ConstructionReader(surroundings, signatureTypes).read(type, tasks),
                tasks,
                lost,
                methods.otherNames(),
                Surroundings.lintsOf(type),
                generatedAnnotation(type),
                new PlanPolicyReader(index).read(methods.hierarchy()));
        return new PlanSource(plan, index);
    }

    private TaskReader taskReader(TypeElement type, TaskMethods methods, Surroundings surroundings, SourceIndex index) {
        DeclaredType tasksType = (DeclaredType) type.asType();
        CollectorReader collectors =
                new CollectorReader(types, tasksType, methods, surroundings, signatureTypes, supertypes);
        FanOutReader fanOuts = new FanOutReader(elements, types, surroundings, signatureTypes, collectors, index);
        FallbackReader fallbacks = new FallbackReader(types, tasksType, methods, surroundings, signatureTypes);
        PolicyReader policies = new PolicyReader(elements, surroundings, signatureTypes, fallbacks, index);
        return new TaskReader(
                types, tasksType, surroundings, signatureTypes, tolerantTypes, elementTypes, fanOuts, policies, index);
    }

    private static Optional<String> statedName(TypeElement type, SourceIndex index) {
        Optional<AnnotationMirror> plan = Annotations.find(type, Annotations.PLAN);
        Optional<AnnotationValue> value = plan.flatMap(mirror -> Annotations.value(mirror, "value"));
        index.put(
                new Subject.OfPlanName(),
                new Location(type, value.isPresent() ? plan.orElseThrow() : null, value.orElse(null)));
        return value.flatMap(Annotations::text);
    }

    private static Optional<String> schedule(TypeElement type) {
        return Annotations.find(type, Annotations.PLAN)
                .flatMap(mirror -> Annotations.value(mirror, "schedule"))
                .flatMap(Annotations::schedule);
    }

    private static boolean isComplete(TypeElement type, TaskMethods methods) {
        return methods.isComplete()
                && methods.tasks().stream().allMatch(TaskReader::isComplete)
                && methods.hierarchy().stream().allMatch(PolicyAnnotations::areComplete)
                && Annotations.find(type, Annotations.PLAN).stream().allMatch(Annotations::isComplete);
    }

    /** An inner class shares the type parameters of the class around it. */
    private static boolean isGeneric(TypeElement type) {
        return !type.getTypeParameters().isEmpty() || (ConstructionReader.isInner(type) && isGeneric(Owner.of(type)));
    }

    private Optional<ClassName> generatedAnnotation(TypeElement type) {
        TypeElement generated = elements.getTypeElement(elements.getModuleOf(type), GENERATED);
        return Optional.ofNullable(generated).map(ClassName::get);
    }
}
