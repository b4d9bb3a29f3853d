package dev.planloom.processor.emit;

import dev.planloom.processor.model.LayeredTask;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/**
 * Names for members of generated code that are made of tasks' names. Tasks whose names would be the same have none: were one
 * of them chosen, a further task could change what a name in the user's code means.
 */
final class UniqueNames {
    private UniqueNames() {}

    /**
     * Names tasks.
     *
     * @param tasks the tasks
     * @param naming makes a name of a task's
     * @param isTaken whether a name is taken otherwise
     * @return the names by the numbers of the tasks that have one, in the order of the tasks
     */
    static Map<Integer, String> of(List<LayeredTask> tasks, UnaryOperator<String> naming, Predicate<String> isTaken) {
        Set<String> known = new HashSet<>();
        Set<String> shared = new HashSet<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        for (LayeredTask task : tasks) {
            String name = naming.apply(task.name());
            names.put(task.number(), name);
            if (!known.add(name)) {
                shared.add(name);
            }
        }
        names.values().removeIf(name -> shared.contains(name) || isTaken.test(name) || !SourceVersion.isName(name));
        return names;
    }
}
