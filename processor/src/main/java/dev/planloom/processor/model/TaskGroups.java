package dev.planloom.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The groups of a plan. They nest by their dots: the tasks of {@code web} are those of {@code web} itself, of {@code
 * web.build}, and so on.
 *
 * <p>No list of a group's tasks is kept for the groups around it. In the order of names, what begins with {@code web.} is one
 * range.
 */
public final class TaskGroups {
    /** The tasks of each group itself, in the order in which groups are first declared. */
    private final Map<String, List<Integer>> declared = new LinkedHashMap<>();

    private final SortedMap<String, List<Integer>> sorted;

    /** The tasks of groups that were asked for, those of groups inside included. */
    private final Map<String, List<Integer>> known = new HashMap<>();

    TaskGroups(List<TaskDeclaration> tasks) {
        for (int task = 0; task < tasks.size(); task++) {
            Optional<String> group = tasks.get(task).group();
            if (group.isPresent()) {
                declared.computeIfAbsent(group.get(), _ -> new ArrayList<>()).add(task);
            }
        }
        sorted = new TreeMap<>(declared);
    }

    /** Whether a group is another, or lies inside that. */
    public static boolean isIn(String group, String around) {
        return group.startsWith(around) && (group.length() == around.length() || group.charAt(around.length()) == '.');
    }

    /** Whether a task belongs to a group, or to one inside that. */
    public static boolean isIn(TaskDeclaration task, String around) {
        return task.group().filter(group -> isIn(group, around)).isPresent();
    }

    /** The indexes of a group's tasks and of those of all groups inside it, in order; none if there is no such group. */
    public List<Integer> tasks(String group) {
        return known.computeIfAbsent(group, this::find);
    }

    private List<Integer> find(String group) {
        List<Integer> found = new ArrayList<>(sorted.getOrDefault(group, List.of()));
        // '/' is the character after the dot.
        sorted.subMap(group + ".", group + "/").values().forEach(found::addAll);
        found.sort(null);
        return List.copyOf(found);
    }

    /** Whether there is a group of a name. */
    public boolean contains(String group) {
        return !tasks(group).isEmpty();
    }

    /** The groups that tasks state, in order. */
    public List<String> all() {
        return List.copyOf(declared.keySet());
    }

    /** The groups that tasks state, and those around them, some more than once. */
    public Stream<String> around() {
        return declared.keySet().stream().flatMap(TaskGroups::path);
    }

    private static Stream<String> path(String group) {
        return IntStream.rangeClosed(1, group.length())
                .filter(end -> end == group.length() || group.charAt(end) == '.')
                .mapToObj(end -> group.substring(0, end));
    }

    /** Whether no task has a group. */
    public boolean isEmpty() {
        return declared.isEmpty();
    }
}
