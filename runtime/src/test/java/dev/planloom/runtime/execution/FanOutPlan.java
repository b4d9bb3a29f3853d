package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.Edge;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** A random plan of tasks that make elements, of fan-outs over these and over one another, and of tasks that take the rest. */
final class FanOutPlan {
    /** Of what type the value of a task is that makes elements. */
    enum Source {
        LIST,
        LINKED_LIST,
        ARRAY,
        LONGS,
        SET,
        ITERABLE,
        MAP,
        ITERATOR,
        STREAM;

        /** Whether a value can be drawn only once. */
        boolean isForOne() {
            return this == ITERATOR || this == STREAM;
        }

        boolean hasEqualElements() {
            return this != SET && this != MAP;
        }
    }

    /** What is wrong with a task. */
    enum Flaw {
        NONE,
        /** The call fails, of a fan-out for some elements. */
        FAILS,
        /** As before, but with an error. */
        FAILS_WITH_ERROR,
        /** The value is null where it has to have elements. */
        NULL,
        /** The value's iterator throws before the last element. */
        BREAKS,
        /** The method that makes the collector throws. */
        NO_COLLECTOR,
        /** The collector throws for some values. */
        ACCUMULATOR_THROWS,
        /** The collector throws at the end. */
        FINISHER_THROWS
    }

    /** A dependency on a task by its number. */
    record Dependency(int task, Edge.Kind kind) {}

    /**
     * A task.
     *
     * @param source of what type its value is if it makes elements, else {@code null}
     * @param size how many elements it makes
     * @param different how many of them differ
     * @param over the fan-out's source, or -1
     * @param inside the plan that a fan-out runs inside some of its elements, or null
     */
    record Task(
            int number,
            Source source,
            int size,
            int different,
            int over,
            int batch,
            boolean isDistinct,
            boolean isCollected,
            Flaw flaw,
            FanOutPlan inside,
            List<Dependency> dependencies) {
        boolean isFanOut() {
            return over >= 0;
        }

        String name() {
            return "t" + number;
        }
    }

    final List<Task> tasks;
    final PlanRunner runner;

    FanOutPlan(List<Task> tasks) {
        this.tasks = tasks;
        TaskGraphBuilder graph = TaskGraph.named("fans");
        for (Task task : tasks) {
            graph.task(task.name());
            if (task.isFanOut()) {
                graph.each("t" + task.over()).batch(task.batch());
                if (task.isDistinct()) {
                    graph.distinct();
                }
                if (task.isCollected()) {
                    graph.collected();
                }
            }
            for (Dependency dependency : task.dependencies()) {
                String name = "t" + dependency.task();
                switch (dependency.kind()) {
                    case VALUE -> graph.takes(name);
                    case OPTIONAL -> graph.takesOptional(name);
                    case OUTCOME -> graph.takesOutcome(name);
                    case OUTCOMES -> graph.takesOutcomes(name);
                    case MAP -> graph.takesMap(name);
                    case ORDER -> graph.after(name);
                    case END -> graph.afterEnd(name);
                    case WHEN -> graph.when(name);
                    case EACH -> {}
                }
            }
        }
        runner = PlanRunner.of(graph.build(), Schedule.LAYERED);
    }

    /** Whether a fan-out takes elements of a task one by one, as they come in a dataflow run. */
    boolean passesOn(int task) {
        return tasks.get(task).isFanOut() && !tasks.get(task).isCollected();
    }

    /** Draws a plan; inside an element small ones. */
    static FanOutPlan of(Random random, int depth) {
        return new Drawing(random, depth).plan();
    }

    private static final class Drawing {
        private static final int DEEPEST = 4;
        private static final int DEEPEST_INSIDE = 2;

        private final Random random;
        private final int depth;
        private final List<Task> drawn = new ArrayList<>();
        private final List<Integer> layers = new ArrayList<>();
        private final List<Integer> heights = new ArrayList<>();
        private final List<Integer> takenByOne = new ArrayList<>();

        Drawing(Random random, int depth) {
            this.random = random;
            this.depth = depth;
        }

        FanOutPlan plan() {
            for (int plain = random.nextInt(3); plain > 0; plain--) {
                add(null, 0, 0, -1, flaw(12, Flaw.FAILS), List.of());
            }
            for (int made = 1 + random.nextInt(depth == 0 ? 3 : 1); made > 0; made--) {
                addSource();
            }
            for (int fans = 1 + random.nextInt(depth == 0 ? 6 : 2); fans > 0; fans--) {
                addFanOut();
            }
            for (int taking = random.nextInt(5); taking > 0; taking--) {
                addTaking();
            }
            return sorted();
        }

        private void addSource() {
            Source source = Source.values()[random.nextInt(Source.values().length)];
            int size = switch (random.nextInt(depth == 0 ? 40 : 8)) {
                case 0, 1, 2 -> 0;
                case 38 -> random.nextInt(10_000);
                case 36, 37, 35, 34 -> random.nextInt(400);
                default -> 1 + random.nextInt(depth == 0 ? 12 : 4);
            };
            boolean hasEqual = source.hasEqualElements() && random.nextInt(3) == 0;
            Flaw flaw = flaw(12, Flaw.FAILS, Flaw.FAILS_WITH_ERROR, Flaw.NULL, Flaw.BREAKS);
            add(source, size, hasEqual ? 1 + random.nextInt(size + 1) : size, -1, flaw, some(6));
        }

        private void addFanOut() {
            int over = random.nextInt(drawn.size());
            Task from = drawn.get(over);
            boolean hasElements = from.source() != null || from.isFanOut();
            if (!hasElements || heights.get(over) == DEEPEST || takenByOne.contains(over)) {
                return;
            }
            if (from.source() != null && from.source().isForOne()) {
                takenByOne.add(over);
            }
            List<Dependency> dependencies = new ArrayList<>(List.of(new Dependency(over, Edge.Kind.EACH)));
            dependencies.addAll(some(5));
            add(null, 0, 0, over, Flaw.NONE, dependencies);
        }

        private void addTaking() {
            int from = random.nextInt(drawn.size());
            Edge.Kind[] kinds = {
                Edge.Kind.VALUE, Edge.Kind.OPTIONAL, Edge.Kind.OUTCOME, Edge.Kind.OUTCOMES, Edge.Kind.MAP
            };
            Edge.Kind kind = kinds[random.nextInt(drawn.get(from).isFanOut() ? kinds.length : 3)];
            add(null, 0, 0, -1, flaw(20, Flaw.FAILS), List.of(new Dependency(from, kind)));
        }

        /** None, or one on a task that need not be a fan-out; the same for all that are drawn alike. */
        private List<Dependency> some(int rarity) {
            if (drawn.isEmpty() || random.nextInt(rarity) > 0) {
                return List.of();
            }
            Edge.Kind kind = random.nextBoolean() ? Edge.Kind.ORDER : Edge.Kind.OUTCOME;
            return List.of(new Dependency(random.nextInt(drawn.size()), kind));
        }

        private Flaw flaw(int rarity, Flaw... flaws) {
            return random.nextInt(rarity) == 0 ? flaws[random.nextInt(flaws.length)] : Flaw.NONE;
        }

        private void add(Source source, int size, int different, int over, Flaw flaw, List<Dependency> dependencies) {
            boolean isFanOut = over >= 0;
            boolean isCollected = isFanOut && random.nextInt(4) == 0;
            Flaw ofFanOut = isCollected
                    ? flaw(5, Flaw.FAILS, Flaw.NO_COLLECTOR, Flaw.ACCUMULATOR_THROWS, Flaw.FINISHER_THROWS)
                    : flaw(6, Flaw.FAILS, Flaw.FAILS, Flaw.FAILS, Flaw.FAILS_WITH_ERROR);
            boolean isNesting = isFanOut && depth < DEEPEST_INSIDE && random.nextInt(6) == 0;
            drawn.add(new Task(
                    drawn.size(),
                    source,
                    size,
                    different,
                    over,
                    random.nextBoolean() ? 1 : 1 + random.nextInt(100),
                    random.nextInt(4) == 0,
                    isCollected,
                    isFanOut ? ofFanOut : flaw,
                    isNesting ? of(random, depth + 1) : null,
                    dependencies));
            int layer = 0;
            for (Dependency dependency : dependencies) {
                layer = Math.max(layer, layers.get(dependency.task()) + 1);
            }
            layers.add(layer);
            heights.add(isFanOut ? heights.get(over) + 1 : 0);
        }

        private FanOutPlan sorted() {
            List<Task> byLayer = new ArrayList<>(drawn);
            byLayer.sort(Comparator.comparingInt(task -> layers.get(task.number())));
            int[] numbers = new int[drawn.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[byLayer.get(i).number()] = i;
            }
            List<Task> tasks = new ArrayList<>();
            for (Task task : byLayer) {
                tasks.add(new Task(
                        numbers[task.number()],
                        task.source(),
                        task.size(),
                        task.different(),
                        task.isFanOut() ? numbers[task.over()] : -1,
                        task.batch(),
                        task.isDistinct(),
                        task.isCollected(),
                        task.flaw(),
                        task.inside(),
                        task.dependencies().stream()
                                .map(edge -> new Dependency(numbers[edge.task()], edge.kind()))
                                .toList()));
            }
            return new FanOutPlan(tasks);
        }
    }
}
