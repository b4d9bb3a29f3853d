package dev.planloom.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.planloom.processor.model.Qualifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** The names that tasks have in a plan: the simple one where it is that of one class's tasks, else with the class before it. */
final class PlanNames {
    private final Qualifiers qualifiers;

    /** In how many classes there are tasks of a name. */
    private final Map<String, Integer> classes = new HashMap<>();

    PlanNames(List<PlanClass> parts) {
        List<ClassName> types = new ArrayList<>();
        for (PlanClass part : parts) {
            types.add(ClassName.get(part.type()));
            Set<String> names = new HashSet<>();
            for (ExecutableElement task : part.methods().tasks()) {
                names.add(TaskReader.name(task));
            }
            for (String name : names) {
                classes.merge(name, 1, Integer::sum);
            }
        }
        qualifiers = new Qualifiers(types);
    }

    String qualifier(int part) {
        return qualifiers.of(part);
    }

    String of(ExecutableElement method, int part) {
        String name = TaskReader.name(method);
        return classes.getOrDefault(name, 0) > 1 ? qualifiers.of(part) + "." + name : name;
    }
}
