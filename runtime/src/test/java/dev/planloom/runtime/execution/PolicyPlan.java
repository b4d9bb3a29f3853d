package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A random plan whose tasks have policies, and how it is run. All of it follows from a seed. */
final class PolicyPlan {
    private static final int MOST_TASKS = 24;
    private static final int MOST_TASKS_INSIDE = 6;
    private static final int DEEPEST = 2;
    private static final List<String> NAMES = List.of("a", "b", "d/", "d/x", "d/y", "d/x/", "d/x/1", "/", "/e");

    final List<PolicyTask> tasks = new ArrayList<>();
    final TaskGraph graph;
    final RunOptions options;
    final PlanRunner runner;
    final RushedTime time;

    /** How many permits there are of each limit. */
    final Map<String, Integer> limits;

    private final Random random;
    private final int depth;

    private PolicyPlan(
            Random random, int depth, @Nullable Schedule schedule, Map<String, Integer> declared, RushedTime time) {
        this.random = random;
        this.depth = depth;
        this.time = time;
        TaskGraphBuilder builder = TaskGraph.named("plan at depth " + depth);
        declared.forEach(builder::limit);
        limits = new TreeMap<>(declared);
        int size = 1 + random.nextInt(depth == 0 ? MOST_TASKS : MOST_TASKS_INSIDE);
        double density = 0.3 * random.nextDouble();
        boolean isTame = random.nextInt(4) == 0;
        for (int i = 0; i < size; i++) {
            add(draw(i, isTame), density);
        }
        tasks.stream()
                .sorted(Comparator.comparingInt(task -> task.layer))
                .forEach(task -> task.told.forEach(each -> each.accept(builder)));
        graph = builder.build();
        RunOptions chosen = RunOptions.workers(1 + random.nextInt(1 << random.nextInt(5)))
                .onFailure(random.nextBoolean() ? FailurePolicy.CONTINUE : FailurePolicy.FAIL_FAST);
        chosen = schedule == null ? chosen : chosen.schedule(schedule);
        if (depth == 0 && random.nextInt(3) == 0) {
            limits.merge("two", random.nextInt(3), Integer::sum);
            chosen = chosen.limit("two", limits.get("two"));
        }
        boolean isTimed = random.nextInt(depth == 0 ? 10 : 60) == 0;
        options = isTimed ? chosen.deadline(Duration.ofNanos(20_000L + random.nextInt(5_000_000))) : chosen;
        Schedule drawn = random.nextBoolean() ? Schedule.LAYERED : Schedule.DATAFLOW;
        runner = PlanRunner.of(graph, schedule == null ? drawn : schedule, time);
    }

    static PolicyPlan of(Random random, Schedule schedule) {
        Map<String, Integer> limits = Map.of("one", 1, "two", 2, "five", 3 + random.nextInt(3));
        return new PolicyPlan(random, 0, schedule, new TreeMap<>(limits), new RushedTime());
    }

    PolicyTask task(int number) {
        return tasks.get(Integer.parseInt(graph.tasks().get(number).name().substring(1)));
    }

    boolean isOutermost() {
        return depth == 0;
    }

    boolean isTimed() {
        return options.deadline().isPresent()
                || tasks.stream().anyMatch(task -> task.inside != null && task.inside.isTimed());
    }

    private PolicyTask draw(int index, boolean isTame) {
        PolicyTask.Kind kind = switch (random.nextInt(12)) {
            case 0, 1 -> PolicyTask.Kind.CONDITION;
            case 2, 3 -> PolicyTask.Kind.SOURCE;
            case 4, 5, 6 -> PolicyTask.Kind.FAN_OUT;
            case 7 -> depth < DEEPEST ? PolicyTask.Kind.HOST : PolicyTask.Kind.VALUE;
            default -> PolicyTask.Kind.VALUE;
        };
        List<PolicyTask> feeders = tasks.stream()
                .filter(task -> task.kind == PolicyTask.Kind.SOURCE || task.kind == PolicyTask.Kind.FAN_OUT)
                .toList();
        if (kind == PolicyTask.Kind.FAN_OUT && feeders.isEmpty()) {
            kind = PolicyTask.Kind.SOURCE;
        }
        PolicyTask task = new PolicyTask(index, kind, random.nextLong() >>> 1);
        task.feeder = kind == PolicyTask.Kind.FAN_OUT ? feeders.get(random.nextInt(feeders.size())) : null;
        task.retries = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        // A host's time would be up as soon as the run inside it waits.
        task.hasTimeout = random.nextInt(4) == 0 && kind != PolicyTask.Kind.HOST;
        task.isOptional = random.nextInt(4) == 0;
        task.failing = isTame || random.nextInt(3) > 0 ? 0 : 1 + random.nextInt(4);
        task.hasError = !isTame && random.nextInt(400) == 0;
        task.fallback = PolicyTask.Fallback.values()[Math.max(0, random.nextInt(8) - 5)];
        task.rate = random.nextInt(10) == 0 ? "r" + random.nextInt(2) : null;
        drawResources(task);
        return task;
    }

    private void drawResources(PolicyTask task) {
        if (task.kind == PolicyTask.Kind.HOST) {
            PolicyPlan inside = new PolicyPlan(random, depth + 1, null, limits, time);
            task.inside = inside;
            if (random.nextBoolean()) {
                inside.collect(task.uses, task.writes); // all that the inner plan needs; or else nothing
            }
            return;
        }
        limits.forEach((limit, permits) -> {
            if (random.nextInt(5) == 0) {
                task.uses.put(limit, 1 + random.nextInt(permits));
            }
        });
        for (int names = random.nextInt(6) - 3; names > 0; names--) {
            (random.nextBoolean() ? task.reads : task.writes).add(NAMES.get(random.nextInt(NAMES.size())));
        }
    }

    /** Gathers what its tasks, and those of the plans inside them, need. */
    private void collect(Map<String, Integer> uses, Set<String> names) {
        for (PolicyTask task : tasks) {
            task.uses.forEach((limit, permits) -> uses.merge(limit, permits, Math::max));
            names.addAll(task.reads);
            names.addAll(task.writes);
            if (task.inside != null) {
                task.inside.collect(uses, names);
            }
        }
    }

    private void add(PolicyTask task, double density) {
        task.told.add(builder -> builder.task(task.name()));
        PolicyTask feeder = task.feeder;
        if (feeder != null) {
            task.layer = feeder.layer + 1;
            task.told.add(builder -> builder.each(feeder.name()));
        }
        for (PolicyTask other : tasks) {
            if (!other.equals(feeder) && random.nextDouble() < density) {
                task.layer = Math.max(task.layer, other.layer + 1);
                task.told.add(edge(task, other));
            }
        }
        tasks.add(task);
        String delay = random.nextInt(3) == 0 ? "0s" : "3ms";
        task.told.add(builder -> tellPolicies(builder, task, delay));
    }

    private static void tellPolicies(TaskGraphBuilder builder, PolicyTask task, String delay) {
        task.uses.forEach(builder::uses);
        builder.reads(task.reads.toArray(String[]::new));
        builder.writes(task.writes.toArray(String[]::new));
        if (task.retries > 0) {
            builder.retry(task.retries, delay, 2, "10ms", 0.5).abortOn(IllegalStateException.class);
        }
        if (task.hasTimeout) {
            builder.timeout("5ms");
        }
        if (task.isOptional) {
            builder.optional();
        }
        if (task.fallback != PolicyTask.Fallback.NONE) {
            builder.fallback();
        }
        if (task.rate != null) {
            builder.rateLimit(task.rate, PolicyRun.RATE, PolicyRun.PERIOD_MILLIS + "ms");
        }
    }

    private Consumer<TaskGraphBuilder> edge(PolicyTask task, PolicyTask other) {
        String name = other.name();
        if (other.kind == PolicyTask.Kind.CONDITION && random.nextInt(3) > 0) {
            return builder -> builder.when(name);
        }
        return switch (random.nextInt(task.kind == PolicyTask.Kind.VALUE ? 6 : 3)) {
            case 0 -> builder -> builder.after(name);
            case 1, 2 -> builder -> builder.afterEnd(name);
            case 3 -> builder -> builder.takes(name);
            case 4 -> builder -> builder.takesOptional(name);
            default -> builder -> builder.takesOutcome(name);
        };
    }

    /** How many policies there are of which kind. */
    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (PolicyTask task : tasks) {
            counts.merge(task.kind.toString(), 1, Integer::sum);
        }
        return counts;
    }

    @Override
    public String toString() {
        return counts() + ", " + options + ", " + limits + ", " + tasks;
    }
}
