package dev.planloom.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.PlanPolicies;
import dev.planloom.processor.model.Subject;
import dev.planloom.processor.model.TaskNames;
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
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the classes that are plans, and reads each into a declaration. */
public final class PlanScanner {
    private static final String DEFAULT_SCHEDULE = "LAYERED";
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final Types types;
    private final SignatureTypes signatureTypes;

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
     * @param written the top-level classes that are compiled from source
     * @return the plan; empty if the class is none, but has its tasks for its subclasses, or for plans that include it
     */
    public Optional<PlanSource> read(String name, Set<String> written) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null || Annotations.find(type, Annotations.PLAN_PART).isPresent()) {
            return Optional.empty();
        }
        TaskMethods methods = new TaskMethods(elements, type);
        Optional<AnnotationMirror> plan = Annotations.find(type, Annotations.PLAN);
        boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
        boolean isPlan = !methods.tasks().isEmpty() && (!isAbstract || areStatic(methods.tasks()));
        if (plan.isEmpty() && !(isPlan && LostPolicies.isMarked(type))) {
            return Optional.empty();
        }
        return Optional.of(read(new PlanClass(type, methods), written));
    }

    private static boolean areStatic(List<ExecutableElement> methods) {
        return methods.stream().allMatch(TaskReader::isStatic);
    }

    private PlanSource read(PlanClass own, Set<String> written) {
        TypeElement type = own.type();
        SourceIndex index = new SourceIndex(type, written);
        Includes includes = new Includes(elements, own, index);
        PartReader reader = new PartReader(
                elements,
                types,
                signatureTypes,
                new Surroundings(elements, type),
                new PlanNames(includes.parts()),
                index);
        List<PlanPolicies> policies = new ArrayList<>();
        for (PlanClass part : includes.parts()) {
            policies.add(reader.read(part).policies());
        }
        PlanDeclaration plan = new PlanDeclaration(
                ClassName.get(type),
                statedName(type, index),
                schedule(type).orElse(DEFAULT_SCHEDULE),
                isComplete(type, includes.parts()),
                reader.parts(),
                includes.declarations(),
                reader.tasks(),
                reader.lost(),
                generatedAnnotation(type),
                PlanPolicies.joined(policies));
        return new PlanSource(TaskNames.resolved(plan), index);
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

    private static boolean isComplete(TypeElement type, List<PlanClass> parts) {
        for (PlanClass part : parts) {
            if (!part.isComplete()) {
                return false;
            }
        }
        return Annotations.isComplete(type, Annotations.PLAN);
    }

    private Optional<ClassName> generatedAnnotation(TypeElement type) {
        TypeElement generated = elements.getTypeElement(elements.getModuleOf(type), GENERATED);
        return Optional.ofNullable(generated).map(ClassName::get);
    }
}
