package dev.planloom.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * A class with tasks as it was declared, possibly wrong.
 *
 * @param tasksType the class
 * @param statedName what {@code @Plan} says, which may be no name for a class
 * @param isPublic whether the class is public, and so its plan
 * @param isGeneric whether the class has type parameters
 * @param visibility whether the plan can name the class
 * @param construction how {@code run} comes by an object where none is given
 * @param tasks its tasks and those that it inherits: a superclass's before its interfaces' before its own
 * @param lostTasks methods that override a task without being one
 * @param otherMethods the names of methods that are no tasks
 * @param generatedAnnotation the annotation for generated code, where the class's module can see it
 */
public record PlanDeclaration(
        ClassName tasksType,
        Optional<String> statedName,
        boolean isPublic,
        boolean isGeneric,
        Visibility visibility,
        Construction construction,
        List<TaskDeclaration> tasks,
        List<LostTask> lostTasks,
        Set<String> otherMethods,
        Optional<ClassName> generatedAnnotation) {
    private static final String DEFAULT_NAME = "GeneratedPlan";

    /** Copies the collections. */
    public PlanDeclaration {
        tasks = List.copyOf(tasks);
        lostTasks = List.copyOf(lostTasks);
        otherMethods = Set.copyOf(otherMethods);
    }

    /** The class to generate; as if no name were stated where the stated one is illegal. */
    public ClassName planType() {
        String name = hasLegalName() ? statedName.orElse(DEFAULT_NAME) : DEFAULT_NAME;
        return ClassName.get(tasksType.packageName(), name);
    }

    /** Whether a class can be named as stated. */
    public boolean hasLegalName() {
        return statedName.stream().allMatch(name -> SourceVersion.isName(name) && !name.contains("."));
    }

    /** The plan's name, for reports and thread dumps. */
    public String name() {
        return statedName.orElseGet(this::tasksName);
    }

    /** The class's name as its user writes it: {@code Shop.ConfigTasks}. */
    public String tasksName() {
        return String.join(".", tasksType.simpleNames());
    }

    /** Whether some task needs an object to be called on. */
    public boolean needsObject() {
        return tasks.stream().anyMatch(task -> !task.isStatic());
    }

    /** Whether every type in a signature exists, so far as the compiler knows yet. */
    public boolean isResolved() {
        return tasks.stream()
                .allMatch(task -> task.value().stream().allMatch(TypeRef::isResolved)
                        && task.parameters().stream()
                                .allMatch(parameter -> parameter.type().isResolved()));
    }
}
