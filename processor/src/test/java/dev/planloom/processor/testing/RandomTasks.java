package dev.planloom.processor.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A class of 1 to 60 tasks from a seed, with dependencies of all kinds; what an oracle has to know of its graph; and the
 * mistakes in it. It stands in a package of its own, each task in a line of its own.
 */
public final class RandomTasks {
    private static final int MOST_TASKS = 60;
    private static final String HEADER = """
            package %s;
            import dev.planloom.*;
            import dev.planloom.runtime.Outcome;
            import java.util.*;
            class Tasks {
            """;

    private final long seed;
    private final Random random;
    private final List<RandomTask> tasks = new ArrayList<>();
    private final GraphOracle graph = new GraphOracle();
    private final Set<String> faults = new TreeSet<>();
    private final List<String> lines = new ArrayList<>();

    /** For each task its place in an order in which it depends on earlier ones alone, but for what closes cycles. */
    private final int[] places;

    private final boolean hasFaults;
    private final boolean hasCycles;

    private RandomTasks(long seed) {
        this.seed = seed;
        random = new Random(seed);
        double size = random.nextDouble();
        places = new int[1 + (int) (MOST_TASKS * size * size * size)];
        hasFaults = random.nextInt(3) == 0;
        hasCycles = random.nextInt(2) == 0;
    }

    /** The tasks of a seed. */
    public static RandomTasks of(long seed) {
        RandomTasks made = new RandomTasks(seed);
        made.declare();
        made.connect();
        return made;
    }

    /** The name of the package. */
    public String packageName() {
        return "p" + seed;
    }

    /** The class. */
    public Source source() {
        return Source.at(
                packageName() + "/Tasks.java", HEADER.formatted(packageName()) + String.join("\n", lines) + "\n}\n");
    }

    /** The graph, without names that no task has and without dependencies of tasks on themselves. */
    public GraphOracle graph() {
        return graph;
    }

    /** What was made wrong but for cycles, each as {@code line: [Code]}. */
    public Set<String> faults() {
        return Collections.unmodifiableSet(faults);
    }

    /** Decides what each task is, from the first place to the last, so that it can say of which it is a fan-out. */
    private void declare() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, places.length).boxed().toList());
        Collections.shuffle(order, random);
        RandomTask[] declared = new RandomTask[places.length];
        List<RandomTask> earlier = new ArrayList<>();
        for (int place = 0; place < places.length; place++) {
            int task = order.get(place);
            places[task] = place;
            String name = (random.nextInt(6) == 0 ? "t-" : "t") + task;
            declared[task] = RandomTask.of(name, earlier, hasFaults, random);
            earlier.add(declared[task]);
        }
        tasks.addAll(List.of(declared));
        tasks.forEach(task -> graph.add(task.name()));
    }

    private void connect() {
        // With few edges hardly a backward one closes a cycle.
        double edges = (hasCycles ? 1 : 0) + 4 * random.nextDouble() * random.nextDouble();
        double backwards = hasCycles ? random.nextDouble() : 0;
        for (int task = 0; task < places.length; task++) {
            RandomTask declared = tasks.get(task);
            Set<String> taken = new HashSet<>(declared.flags());
            declared.each().ifPresent(taken::add);
            taken.forEach(name -> graph.add(name, declared.name()));
            RandomSignature signature = new RandomSignature(declared, random);
            for (double left = edges; left > random.nextDouble(); left--) {
                int on = random.nextInt(places.length);
                boolean isEarlier = places[on] < places[task];
                if (isEarlier || (on != task && random.nextDouble() < backwards)) {
                    signature.take(tasks.get(on));
                    graph.add(tasks.get(on).name(), declared.name());
                }
            }
            add(signature);
        }
        if (hasFaults && random.nextInt(4) == 0) {
            addNamesake();
        }
    }

    private void add(RandomSignature signature) {
        if (hasFaults && random.nextInt(places.length) < 3) {
            spoil(signature);
        }
        if (signature.task().eachFault() != null) {
            note(signature.task().eachFault());
        }
        lines.add(signature.text());
    }

    private void spoil(RandomSignature signature) {
        RandomTask other = tasks.get(random.nextInt(places.length));
        if (random.nextInt(4) == 0 && other != signature.task()) {
            note(signature.takeWrongly(other));
            graph.add(other.name(), signature.task().name());
        } else {
            note(signature.spoil());
        }
    }

    private void note(String code) {
        int line = HEADER.lines().toList().size() + lines.size() + 1;
        faults.add(line + ": [" + code + "]");
    }

    /** A task with the name of one before it, on which nothing depends, since the name means the other. */
    private void addNamesake() {
        RandomTask first = tasks.get(random.nextInt(places.length));
        String key = first.name() + "'";
        graph.add(key);
        RandomTask on = tasks.get(random.nextInt(places.length));
        graph.add(on.name(), key);
        note("DuplicateTask");
        lines.add("@Task(name = \"%s\", dependsOn = \"%s\") void again() {}".formatted(first.name(), on.name()));
    }

    @Override
    public String toString() {
        return "-Drandom.seed=" + seed + ", faults " + faults.stream().collect(Collectors.joining(", ")) + "\n"
                + source().text();
    }
}
