package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A random plan. What a task gets of its dependencies is one number, its input, which follows from how each of them ended:
 * so a wrong or missing value or outcome shows in all tasks that come after it.
 */
final class RandomPlan {
    /**
     * An edge to a task.
     *
     * @param task the number of the dependency
     * @param kind what the dependent needs of it
     */
    record Dependency(int task, Edge.Kind kind) {}

    private final PlanRunner runner;
    private final List<List<Dependency>> dependencies;

    private RandomPlan(PlanRunner runner, List<List<Dependency>> dependencies) {
        this.runner = runner;
        this.dependencies = dependencies;
    }

    /** Draws a plan of up to so many tasks. */
    static RandomPlan of(Random random, int most) {
        return new Drawing(random, Shape.values()[random.nextInt(Shape.values().length)], most).plan();
    }

    TaskGraph graph() {
        return runner.graph();
    }

    /** The plan's only runner, so that runs share what it keeps. */
    PlanRunner runner() {
        return runner;
    }

    int size() {
        return dependencies.size();
    }

    /** The dependencies of a task, in the order in which the graph has them. */
    List<Dependency> dependencies(int task) {
        return dependencies.get(task);
    }

    int number(String task) {
        return graph().task(task).number();
    }

    /** What a task gets of its dependencies in a run. */
    long input(int task, Values values) {
        long input = 31L * task + 17;
        for (Dependency dependency : dependencies.get(task)) {
            Object seen = switch (dependency.kind()) {
                case VALUE -> values.get(dependency.task());
                case OPTIONAL -> values.optional(dependency.task());
                case OUTCOME -> values.outcome(dependency.task());
                case ORDER, MAP, EACH, OUTCOMES, END, WHEN -> null;
            };
            input = mixed(input, digest(seen));
        }
        return input;
    }

    /** What a task should get of its dependencies, given how they ended. */
    long input(int task, IntFunction<Outcome<?>> outcomes) {
        long input = 31L * task + 17;
        for (Dependency dependency : dependencies.get(task)) {
            Outcome<?> outcome = outcomes.apply(dependency.task());
            Object value = outcome instanceof Outcome.Succeeded<?>(Object it) ? it : null;
            Object seen = switch (dependency.kind()) {
                case VALUE -> value;
                case OPTIONAL -> Optional.ofNullable(value);
                case OUTCOME -> outcome;
                case ORDER, MAP, EACH, OUTCOMES, END, WHEN -> null;
            };
            input = mixed(input, digest(seen));
        }
        return input;
    }

    /**
     * The task because of which one cannot start: the first strict dependency that did not succeed, followed to the task
     * that started; or null.
     */
    @Nullable
    String toBlame(int task, IntFunction<Outcome<?>> outcomes) {
        for (Dependency dependency : dependencies.get(task)) {
            if (!dependency.kind().isStrict()) {
                continue;
            }
            switch (outcomes.apply(dependency.task())) {
                case Outcome.Succeeded<?> _ -> {}
                case Outcome.Skipped<?>(String because) -> {
                    return because;
                }
                default -> {
                    return graph().tasks().get(dependency.task()).name();
                }
            }
        }
        return null;
    }

    static long mixed(long into, long next) {
        return Long.rotateLeft(into, 7) * 1_000_003 + next;
    }

    /** A number for what a task may see of another; the same for equal ones, and for exceptions of one class. */
    static long digest(@Nullable Object seen) {
        return switch (seen) {
            case null -> 1;
            case Outcome.Succeeded<?>(Object value) -> 3 + digest(value);
            case Outcome.Failed<?>(Throwable cause) ->
                cause.getClass().getName().hashCode();
            default -> seen.hashCode();
        };
    }

    /** How a plan is drawn. */
    private static final class Drawing {
        private final Random random;
        private final Shape shape;
        private final int tasks;
        private final double tolerance;
        private final double repetition;

        private Drawing(Random random, Shape shape, int most) {
            this.random = random;
            this.shape = shape;
            // Small plans are the most, for they have most of their tasks at a beginning or an end.
            tasks = 1 + random.nextInt(Math.min(most, 2 << random.nextInt(8)));
            tolerance = random.nextInt(3) * 0.3;
            repetition = random.nextInt(3) == 0 ? 0.1 : 0;
        }

        RandomPlan plan() {
            List<List<Integer>> drawn = new ArrayList<>();
            int[] layers = new int[tasks];
            for (int to = 0; to < tasks; to++) {
                List<Integer> from = new ArrayList<>();
                for (int candidate = 0; candidate < to; candidate++) {
                    if (random.nextDouble() < shape.density(candidate, to, tasks)) {
                        from.add(candidate);
                        layers[to] = Math.max(layers[to], layers[candidate] + 1);
                    }
                }
                drawn.add(from);
            }
            return layerByLayer(drawn, layers);
        }

        private RandomPlan layerByLayer(List<List<Integer>> drawn, int[] layers) {
            int highest = IntStream.of(layers).max().orElse(0);
            int[] numbers = new int[tasks];
            List<List<Dependency>> dependencies = new ArrayList<>();
            TaskGraphBuilder graph = TaskGraph.named("random");
            for (int layer = 0; layer <= highest; layer++) {
                for (int task = 0; task < tasks; task++) {
                    if (layers[task] == layer) {
                        numbers[task] = dependencies.size();
                        graph.task("t" + dependencies.size());
                        dependencies.add(connected(graph, numbers, drawn.get(task)));
                    }
                }
            }
            TaskGraph built = graph.build();
            return new RandomPlan(PlanRunner.of(built, Schedule.LAYERED, Parking.JDK, pace()), dependencies);
        }

        /** Many dataflow runs begin with the owner alone; how long it stays so, if nothing is learned, is drawn. */
        private Pace pace() {
            return switch (random.nextInt(4)) {
                case 0 -> new Pace(tasks);
                case 1 -> SetPace.together();
                default -> SetPace.alone(Duration.ofNanos(1 + random.nextInt(1 << random.nextInt(22))));
            };
        }

        private List<Dependency> connected(TaskGraphBuilder graph, int[] numbers, List<Integer> drawn) {
            List<Dependency> dependencies = new ArrayList<>();
            for (int from : drawn) {
                do {
                    Edge.Kind kind = random.nextDouble() < tolerance
                            ? random.nextBoolean() ? Edge.Kind.OPTIONAL : Edge.Kind.OUTCOME
                            : random.nextBoolean() ? Edge.Kind.VALUE : Edge.Kind.ORDER;
                    dependencies.add(new Dependency(numbers[from], kind));
                } while (random.nextDouble() < repetition);
            }
            for (Dependency dependency : dependencies) {
                String name = "t" + dependency.task();
                switch (dependency.kind()) {
                    case VALUE -> graph.takes(name);
                    case OPTIONAL -> graph.takesOptional(name);
                    case OUTCOME -> graph.takesOutcome(name);
                    case ORDER -> graph.after(name);
                    case END -> graph.afterEnd(name);
                    case WHEN -> graph.when(name);
                }
            }
            return dependencies;
        }
    }
}
