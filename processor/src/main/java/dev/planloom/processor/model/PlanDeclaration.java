package dev.planloom.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * A plan as its class declared it, possibly wrong.
 *
 * @param tasksType the class
 * @param statedName what {@code @Plan} says, which may be no name for a class
 * @param schedule the name of the constant of {@code Schedule} for the plan's runs
 * @param isComplete whether the classes' supertypes and the constants in their annotations exist, so far as the compiler
 *     knows yet
 * @param parts the classes with the tasks: this one, and those that it includes
 * @param includes what {@code includes} says
 * @param tasks the tasks, class by class, of each its own and those that it inherits: a superclass's before its interfaces'
 *     before its own
 * @param lostTasks methods that override a task without being one
 * @param generatedAnnotation the annotation for generated code, where the class's module can see it
 * @param policies what the classes say for all tasks to share
 */
public record PlanDeclaration(
        ClassName tasksType,
        Optional<String> statedName,
        String schedule,
        boolean isComplete,
        List<PartDeclaration> parts,
        List<IncludeDeclaration> includes,
        List<TaskDeclaration> tasks,
        List<LostTask> lostTasks,
        Optional<ClassName> generatedAnnotation,
        PlanPolicies policies) {
    private static final String DEFAULT_NAME = "GeneratedPlan";

    /** Words that are no names for classes, though {@link SourceVersion#isName} does not know it. */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

    /** The classes that are nested in each plan. */
    private static final Set<String> NESTED = Set.of("Calls", "Result", "With");

    /** Copies the collections. */
    public PlanDeclaration {
        parts = List.copyOf(parts);
        includes = List.copyOf(includes);
        tasks = List.copyOf(tasks);
        lostTasks = List.copyOf(lostTasks);
    }

    PlanDeclaration withTasks(List<TaskDeclaration> others) {
        return new PlanDeclaration(
                tasksType,
                statedName,
                schedule,
                isComplete,
                parts,
                includes,
                others,
                lostTasks,
                generatedAnnotation,
                policies);
    }

    /** The class's own part in the plan. */
    public PartDeclaration own() {
        return parts.getFirst();
    }

    /** The class of a task. */
    public PartDeclaration part(TaskDeclaration task) {
        return parts.get(task.part());
    }

    /** How messages name what has the tasks. */
    public String text() {
        return includes.isEmpty() ? tasksName() : "the plan of " + tasksName();
    }

    /** Whether the class is public, and so its plan. */
    public boolean isPublic() {
        return own().isPublic();
    }

    /** The class to generate; as if no name were stated where the stated one is illegal. */
    public ClassName planType() {
        String name = hasLegalName() ? statedName.orElse(DEFAULT_NAME) : DEFAULT_NAME;
        return ClassName.get(tasksType.packageName(), name);
    }

    /** Whether a class can be named as stated. */
    public boolean hasLegalName() {
        return statedName.isEmpty() || isLegal(statedName.get());
    }

    private static boolean isLegal(String name) {
        return SourceVersion.isName(name)
                && !name.contains(".")
                && !RESTRICTED.contains(name)
                && !NESTED.contains(name);
    }

    /** Whether the stated name is that of a class inside the plan. */
    public boolean hasNestedName() {
        return statedName.stream().anyMatch(NESTED::contains);
    }

    /** The plan's name, for reports and thread dumps. */
    public String name() {
        return statedName.orElseGet(this::tasksName);
    }

    /** The class's name as its user writes it: {@code Shop.ConfigTasks}. */
    public String tasksName() {
        return String.join(".", tasksType.simpleNames());
    }

    /** Whether annotations say anything of its tasks beyond their dependencies. */
    public boolean hasPolicies() {
        if (!policies.isEmpty()) {
            return true;
        }
        for (TaskDeclaration task : tasks) {
            if (!task.policies().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the plan goes on without some of its tasks. */
    public boolean toleratesTasks() {
        for (TaskDeclaration task : tasks) {
            if (task.tolerance().isTolerated()) {
                return true;
            }
        }
        return false;
    }

    /** Whether everything that the plan names exists, so far as the compiler knows yet. */
    public boolean isResolved() {
        return isComplete
                && areResolved(namedTypes())
                && (!hasFanOuts() || areResolved(fanOutTypes()))
                && (!hasPolicies() || areResolved(fallbackTypes()));
    }

    private static boolean areResolved(List<TypeRef> types) {
        for (TypeRef type : types) {
            if (!type.isResolved()) {
                return false;
            }
        }
        return true;
    }

    /** What the plan's class runs into, in the order of their names. */
    public SortedSet<Lint> lints() {
        SortedSet<Lint> lints = new TreeSet<>();
        for (PartDeclaration part : parts) {
            lints.addAll(part.lints());
            if (isPublic() && !part.type().packageName().equals(tasksType.packageName())) {
                lints.add(Lint.EXPORTS);
            }
            if (part.construction() instanceof Construction.ByConstructor constructor) {
                lints.addAll(constructor.lints());
            }
        }
        for (TypeRef type : namedTypes()) {
            lints.addAll(type.lints());
        }
        for (TaskDeclaration task : tasks) {
            lints.addAll(task.lints());
        }
        if (hasFanOuts()) {
            returnedOfFanOuts().forEach(type -> lints.addAll(type.lints()));
            collectors().forEach(method -> lints.addAll(method.lints()));
        }
        if (hasPolicies()) {
            tasks.stream()
                    .flatMap(task -> task.policies().fallbackMethod().stream())
                    .forEach(method -> lints.addAll(method.lints()));
        }
        return lints;
    }

    private boolean hasFanOuts() {
        for (TaskDeclaration task : tasks) {
            if (task.fanOut().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<TypeRef> namedTypes() {
        List<TypeRef> types = new ArrayList<>();
        for (PartDeclaration part : parts) {
            if (part.construction() instanceof Construction.ByConstructor constructor) {
                types.addAll(constructor.thrown());
            }
        }
        for (TaskDeclaration task : tasks) {
            task.value().ifPresent(types::add);
            for (ParameterDeclaration parameter : task.parameters()) {
                types.add(parameter.type());
            }
            if (task.policies().retry().isPresent()) {
                types.addAll(task.policies().classes().toList());
            }
        }
        return types;
    }

    /** The types on which it depends what fan-outs take and make. */
    private List<TypeRef> fanOutTypes() {
        Set<String> sources =
                tasks.stream().flatMap(task -> task.source().stream()).collect(Collectors.toSet());
        Stream<TypeRef> elements = tasks.stream()
                .filter(task -> sources.contains(task.name()))
                .flatMap(task -> task.elements().stream())
                .map(ElementsDeclaration::type);
        return Stream.of(elements, returnedOfFanOuts(), collectors().flatMap(method -> method.returned().stream()))
                .flatMap(types -> types)
                .toList();
    }

    private Stream<TypeRef> returnedOfFanOuts() {
        return tasks.stream().flatMap(task -> task.fanOut().stream()).flatMap(fanOut -> fanOut.returned().stream());
    }

    private List<TypeRef> fallbackTypes() {
        return tasks.stream()
                .flatMap(task -> task.policies().fallback().stream())
                .flatMap(FallbackDeclaration::types)
                .toList();
    }

    private Stream<CollectorMethod> collectors() {
        return tasks.stream().flatMap(task -> task.collect().stream()).flatMap(collect -> collect.method().stream());
    }
}
