package dev.planloom.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of a class with very many tasks, and the values that a run has to give. */
public final class LargePlan {
    private static final long MODULUS = 1_000_003;

    private final StringBuilder text = new StringBuilder(
            "package big;\n\nimport dev.planloom.*;\n\n@SuppressWarnings(\"planloom:all\")\nclass BigTasks {\n");
    private final List<Long> values = new ArrayList<>();

    /** Many tasks, each but the first with up to five dependencies among those before it, from a seed. */
    public static LargePlan random(int tasks, long seed) {
        LargePlan plan = new LargePlan();
        Random random = new Random(seed);
        for (int task = 0; task < tasks; task++) {
            TreeSet<Integer> taken = new TreeSet<>();
            TreeSet<Integer> awaited = new TreeSet<>();
            for (int edges = task == 0 ? 0 : random.nextInt(6); edges > 0; edges--) {
                (random.nextInt(5) == 0 ? awaited : taken).add(random.nextInt(task));
            }
            plan.add(List.copyOf(taken), List.copyOf(awaited));
        }
        return plan;
    }

    /** Many tasks, each of which takes the value of the one before it. */
    public static LargePlan chain(int tasks) {
        LargePlan plan = new LargePlan();
        for (int task = 0; task < tasks; task++) {
            plan.add(task == 0 ? List.of() : List.of(task - 1), List.of());
        }
        return plan;
    }

    /** Many tasks: the first, those that take its value, and one that waits for all of them. */
    public static LargePlan fan(int tasks) {
        LargePlan plan = new LargePlan();
        for (int task = 0; task < tasks - 1; task++) {
            plan.add(task == 0 ? List.of() : List.of(0), List.of());
        }
        return plan.withSink();
    }

    /** Tasks that take very many values, each by the longest bytecode: unboxed and widened, from a high number. */
    public static LargePlan wide(int tasks, int parameters) {
        LargePlan plan = new LargePlan();
        List<Integer> ints =
                IntStream.range(100, 100 + parameters).map(i -> 2 * i).boxed().toList();
        int roots = 2 * (100 + parameters);
        for (int task = 0; task < roots + tasks; task++) {
            plan.add(task < roots ? List.of() : ints, List.of());
        }
        return plan;
    }

    /** Tasks without dependencies, and after them some that take as many values as a method can. */
    public static LargePlan uneven(int roots, int tasks) {
        LargePlan plan = new LargePlan();
        List<Integer> first = IntStream.range(0, 127).boxed().toList();
        for (int task = 0; task < roots + tasks; task++) {
            plan.add(task < roots ? List.of() : first, List.of());
        }
        return plan;
    }

    /** Adds a task that waits for all that there are. */
    public LargePlan withSink() {
        add(List.of(), IntStream.range(0, values.size()).boxed().toList());
        return this;
    }

    private void add(List<Integer> taken, List<Integer> awaited) {
        int task = values.size();
        long value = taken.stream().mapToLong(values::get).sum() + task;
        // Every second task has an int, so that there is something to widen.
        String type = task % 2 == 0 ? "int" : "long";
        String parameters = taken.stream().map(on -> "long t" + on).collect(Collectors.joining(", "));
        String sum = taken.stream().map(on -> "t" + on + " + ").collect(Collectors.joining());
        String names = awaited.stream().map(on -> "\"t" + on + "\"").collect(Collectors.joining(", "));
        String cast = type.equals("int") ? "(int) " : "";
        text.append("  @Task(dependsOn = {%s}) %s t%d(%s) { long sum = %s%dL; return %s(sum %% %d); }\n"
                .formatted(names, type, task, parameters, sum, task, cast, MODULUS));
        values.add(value % MODULUS);
    }

    /** The class {@code big.BigTasks}. */
    public Source source() {
        return Source.of(text + "}\n");
    }

    /** The value of each task {@code t0}, {@code t1}, …. */
    public List<Long> values() {
        return values;
    }
}
