package dev.planloom.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a class with a few tasks from a seed, which depend on one another in all ways there are, and whose names in {@code
 * dependsOn} stand on a line each. What fails in a run, the class {@code faults.Faults} says.
 */
public final class RandomOrders {
    /** The class that the tasks ask. */
    public static final Source FAULTS = Source.of("""
            package faults;

            import java.util.*;

            public final class Faults {
              public static final Set<String> failing = new HashSet<>();
              public static final List<String> events = Collections.synchronizedList(new ArrayList<>());

              public static <T> T task(String name, String element, T value) {
                events.add(name + " starts");
                try {
                  if (failing.contains(name) || failing.contains(name + element)) {
                    throw new IllegalStateException(name);
                  }
                  return value;
                } finally {
                  events.add(name + " ends");
                }
              }

              public static boolean flag(String name) {
                return task(name, "", !failing.contains(name + " says no"));
              }
            }
            """);

    private enum Kind {
        PLAIN,
        FAN_OUT,
        FLAG
    }

    private record Task(String name, Kind kind, boolean isTolerated, boolean isOptional) {}

    private final Random random;
    private final List<Task> tasks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private RandomOrders(int seed) {
        random = new Random(seed);
        text.append("package p" + seed + ";\n\nimport dev.planloom.*;\nimport dev.planloom.runtime.Outcome;\n"
                + "import faults.Faults;\nimport java.util.*;\n\n@SuppressWarnings(\"planloom:unused-value\")\n"
                + (random.nextBoolean() ? "@Plan(schedule = Schedule.DATAFLOW)\n" : "") + "class Tasks {\n");
        int size = 3 + random.nextInt(6);
        for (int task = 0; task < size; task++) {
            add("t" + task);
        }
        text.append("}\n");
    }

    /** The lines of the class {@code p<seed>.Tasks}. */
    public static List<String> lines(int seed) {
        return new RandomOrders(seed).text.toString().lines().toList();
    }

    private void add(String name) {
        List<Task> flags = tasks.stream()
                .filter(task -> task.kind() == Kind.FLAG && !task.isTolerated())
                .toList();
        boolean isConditional = !flags.isEmpty() && random.nextInt(4) == 0;
        boolean isOptional = random.nextInt(5) == 0;
        List<String> names = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        Kind kind = random.nextInt(4) == 0 ? Kind.FLAG : Kind.PLAIN;
        String element = "\"\"";
        for (Task on : tasks) {
            if (random.nextInt(5) < 2) {
                names.add(on.name());
            }
            boolean canBeStrict = isOptional || !on.isTolerated();
            if (random.nextInt(3) == 0) {
                boolean isEach = kind == Kind.PLAIN && on.kind() != Kind.FLAG && canBeStrict && random.nextBoolean();
                String parameter = (isEach ? "@Each" : "@From") + "(\"" + on.name() + "\") "
                        + (isEach ? "Integer" : type(on, canBeStrict)) + " v" + parameters.size();
                kind = isEach ? Kind.FAN_OUT : kind;
                element = isEach ? "\" \" + v" + parameters.size() : element;
                parameters.add(parameter);
            }
        }
        String when = isConditional
                ? "@When(\"" + flags.get(random.nextInt(flags.size())).name() + "\") "
                : "";
        text.append("  " + when + "@Task(optional = " + isOptional + ", dependsOn = {\n"
                + names.stream().map(on -> "    \"" + on + "\",\n").collect(Collectors.joining()) + "  })\n");
        text.append("  " + method(name, kind, element, parameters) + "\n");
        tasks.add(new Task(name, kind, isOptional || isConditional, isOptional));
    }

    private String type(Task on, boolean canBeStrict) {
        String value = on.kind() == Kind.FLAG ? "Boolean" : "List<Integer>";
        return switch (random.nextInt(canBeStrict ? 4 : 2)) {
            case 0 -> "Optional<" + value + ">";
            case 1 -> "Outcome<" + value + ">";
            case 2 -> on.kind() == Kind.FAN_OUT ? "List<Outcome<Integer>>" : value;
            default -> value;
        };
    }

    private static String method(String name, Kind kind, String element, List<String> parameters) {
        String list = "(" + String.join(", ", parameters) + ") { return ";
        return switch (kind) {
            case PLAIN -> "List<Integer> " + name + list + "Faults.task(\"" + name + "\", \"\", List.of(1, 2)); }";
            case FAN_OUT -> "Integer " + name + list + "Faults.task(\"" + name + "\", " + element + ", 1); }";
            case FLAG -> "boolean " + name + list + "Faults.flag(\"" + name + "\"); }";
        };
    }

    /** All that may go wrong with one of these tasks. */
    public static Set<String> faults(String task) {
        return Set.of(task, task + " says no", task + " 1");
    }
}
