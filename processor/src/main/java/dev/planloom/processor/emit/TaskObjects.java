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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
        SortedSet<Integer> called = new TreeSet<>();
        for (TaskDeclaration task : plan.tasks()) {
            if (task.needsObject()) {
                called.add(task.part());
            }
        }
        for (int part : called) {
            String name =
                    part == 0 ? OWN : free(Accessor.ofClass(parts.get(part).qualifier()), taken);
            names.put(part, name);
            taken.add(name);
        }
    }

    private List<PartDeclaration> classes() {
        List<PartDeclaration> classes = new ArrayList<>();
        for (int part : names.keySet()) {
            classes.add(parts.get(part));
        }
        return classes;
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
        for (Map.Entry<Integer, String> name : names.entrySet()) {
            all.put(parts.get(name.getKey()).type(), name.getValue());
        }
        return all;
    }

    /** Whether all of their classes are public. */
    boolean arePublic() {
        for (PartDeclaration part : classes()) {
            if (!part.isPublic()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the plan can make them itself. */
    boolean canBeMade() {
        for (PartDeclaration part : classes()) {
            if (!(part.construction() instanceof Construction.ByConstructor)) {
                return false;
            }
        }
        return true;
    }

    /** What making them throws, each type once. */
    Set<TypeName> thrown() {
        Set<TypeName> thrown = new LinkedHashSet<>();
        for (PartDeclaration part : classes()) {
            if (part.construction() instanceof Construction.ByConstructor constructor) {
                for (TypeRef type : constructor.thrown()) {
                    thrown.add(type.name());
                }
            }
        }
        return thrown;
    }

    /** New ones as arguments. */
    CodeBlock made() {
        CodeBlock.Builder made = CodeBlock.builder();
        for (PartDeclaration part : classes()) {
            made.add(made.isEmpty() ? "new $T()" : ", new $T()", part.type());
        }
        return made.build();
    }

    /** Their classes, as documentation names them: {@code A, B and C}. */
    CodeBlock links() {
        List<PartDeclaration> classes = classes();
        CodeBlock.Builder links = CodeBlock.builder();
        for (int i = 0; i < classes.size(); i++) {
            String before = i == 0 ? "" : i == classes.size() - 1 ? " and " : ", ";
            links.add(before + "{@link $T}", classes.get(i).type());
        }
        return links.build();
    }

    void addParameters(MethodSpec.Builder method) {
        for (Map.Entry<ClassName, String> object : all().entrySet()) {
            method.addJavadoc("@param $N the object whose methods are called\n", object.getValue())
                    .addParameter(object.getKey(), object.getValue());
        }
    }

    /** On what a method of a task's class is called. */
    CodeBlock receiver(TaskDeclaration task, boolean isStatic) {
        return isStatic
                ? CodeBlock.of("$T", parts.get(task.part()).type())
                : CodeBlock.of("$N", names.get(task.part()));
    }
}
