package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.planloom.processor.model.Accessor;
import dev.planloom.processor.model.Construction;
import dev.planloom.processor.model.PartDeclaration;
import dev.planloom.processor.model.PlanDeclaration;
import dev.planloom.processor.model.TaskDeclaration;
import dev.planloom.processor.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * The objects on which a plan calls its tasks: one of each class with tasks that are not static, in the order of the classes.
 * Each has a name, as a parameter and as a field.
 */
final class TaskObjects {
    /** The name of that of the plan's own class. */
    private static final String OWN = "tasks";

    /** What else has a name where the objects have theirs. */
    private static final Set<String> TAKEN = Set.of(
            OWN,
            "dev",
            "element",
            "exception",
            "java",
            "options",
            "parts",
            "replacement",
            "replacements",
            "runner",
            "task",
            "thrown",
            "values",
            "workers");

    private final List<PartDeclaration> parts;

    /** The names by the indexes of the classes. */
    private final SortedMap<Integer, String> names = new TreeMap<>();

    TaskObjects(PlanDeclaration plan) {
        parts = plan.parts();
        Set<String> taken = taken(plan);
        plan.tasks().stream()
                .filter(TaskDeclaration::needsObject)
                .map(TaskDeclaration::part)
                .distinct()
                .sorted()
                .forEach(part -> {
                    String name = part == 0
                            ? OWN
                            : free(Accessor.ofClass(parts.get(part).qualifier()), taken);
                    names.put(part, name);
                    taken.add(name);
                });
    }

    private Stream<PartDeclaration> classes() {
        return names.keySet().stream().map(parts::get);
    }

    /** Names that would hide something: beside others of variables the classes and packages, by which static tasks are called. */
    private static Set<String> taken(PlanDeclaration plan) {
        Set<String> taken = new HashSet<>(TAKEN);
        for (PartDeclaration part : plan.parts()) {
            taken.addAll(part.type().simpleNames());
            taken.add(part.type().packageName().split("\\.", 2)[0]);
        }
        return taken;
    }

    private static String free(String name, Set<String> taken) {
        String free = SourceVersion.isName(name) ? name : name + "Tasks";
        for (int number = 2; taken.contains(free); number++) {
            free = name + number;
        }
        return free;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Their names as arguments. */
    String arguments() {
        return String.join(", ", names.values());
    }

    /** Their classes and names. */
    Map<ClassName, String> all() {
        Map<ClassName, String> all = new LinkedHashMap<>();
        names.forEach((part, name) -> all.put(parts.get(part).type(), name));
        return all;
    }

    /** Whether all of their classes are public. */
    boolean arePublic() {
        return classes().allMatch(PartDeclaration::isPublic);
    }

    /** Whether the plan can make them itself. */
    boolean canBeMade() {
        return classes().allMatch(part -> part.construction() instanceof Construction.ByConstructor);
    }

    /** What making them throws, each type once. */
    List<TypeName> thrown() {
        return classes()
                .map(PartDeclaration::construction)
                .flatMap(way -> way instanceof Construction.ByConstructor found
                        ? found.thrown().stream().map(TypeRef::name)
                        : Stream.empty())
                .distinct()
                .toList();
    }

    /** New ones as arguments. */
    CodeBlock made() {
        return classes().map(part -> CodeBlock.of("new $T()", part.type())).collect(CodeBlock.joining(", "));
    }

    /** Their classes, as documentation names them: {@code A, B and C}. */
    CodeBlock links() {
        List<CodeBlock> links =
                classes().map(part -> CodeBlock.of("{@link $T}", part.type())).toList();
        CodeBlock last = links.getLast();
        return links.size() == 1
                ? last
                : CodeBlock.of("$L and $L", CodeBlock.join(links.subList(0, links.size() - 1), ", "), last);
    }

    void addParameters(MethodSpec.Builder method) {
        all().forEach((type, name) -> method.addJavadoc("@param $N the object whose methods are called\n", name)
                .addParameter(type, name));
    }

    /** On what a method of a task's class is called. */
    CodeBlock receiver(TaskDeclaration task, boolean isStatic) {
        return isStatic
                ? CodeBlock.of("$T", parts.get(task.part()).type())
                : CodeBlock.of("$N", names.get(task.part()));
    }
}
