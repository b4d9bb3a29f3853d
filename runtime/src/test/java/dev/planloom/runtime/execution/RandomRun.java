package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.RunOptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A random run: a random plan, what its tasks do, and how it is run. All of it follows from a seed. */
final class RandomRun {
    private static final int MOST_TASKS = 200;
    private static final int MOST_TASKS_INSIDE = 12;
    private static final int DEEPEST = 3;

    final long seed;
    final RandomPlan plan;
    final RunOptions options;
    final Caller.Kind caller;
    final Disturbance disturbance;

    private final int depth;
    private final Conduct[] conducts;
    private final Map<Integer, RandomRun> inside = new HashMap<>();

    private RandomRun(long seed, int depth, @Nullable Schedule schedule) {
        this.seed = seed;
        this.depth = depth;
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        plan = RandomPlan.of(random, depth == 0 ? MOST_TASKS : MOST_TASKS_INSIDE);
        Schedule drawn = random.nextBoolean() ? Schedule.LAYERED : Schedule.DATAFLOW;
        RunOptions chosen = RunOptions.workers(1 + random.nextInt(1 << random.nextInt(6)))
                .schedule(schedule == null ? drawn : schedule)
                .onFailure(random.nextBoolean() ? FailurePolicy.CONTINUE : FailurePolicy.FAIL_FAST);
        Duration deadline = Duration.ofNanos(20_000L + random.nextInt(20_000 << random.nextInt(8)));
        options = random.nextInt(depth == 0 ? 8 : 24) == 0 ? chosen.deadline(deadline) : chosen;
        caller = random.nextBoolean() ? Caller.Kind.VIRTUAL : Caller.Kind.PLATFORM;
        disturbance = Disturbance.of(random, plan.size());
        conducts = new Conduct[plan.size()];
        drawConducts(random);
    }

    /** The run of a seed. Its plan and its tasks are the same in both schedules. */
    static RandomRun of(long seed, Schedule schedule) {
        return new RandomRun(seed, 0, schedule);
    }

    Conduct conduct(int task) {
        return conducts[task];
    }

    /** The run inside a task. */
    RandomRun inside(int task) {
        return Objects.requireNonNull(inside.get(task));
    }

    boolean isInside() {
        return depth > 0;
    }

    /** Whether it follows from the seed alone which tasks fail: no time, no interrupt and no outer run plays a part. */
    boolean isForeseeable() {
        return !isInside() && !disturbance.isAny() && !isTimed();
    }

    private boolean isTimed() {
        return options.deadline().isPresent() || inside.values().stream().anyMatch(RandomRun::isTimed);
    }

    private void drawConducts(Random random) {
        for (int task = 0; task < conducts.length; task++) {
            conducts[task] = switch (random.nextInt(24)) {
                case 0 -> Conduct.RETURN_NULL;
                case 1 -> Conduct.INTERRUPT_ITSELF;
                case 2 -> Conduct.WAIT;
                case 3 -> random.nextBoolean() ? Conduct.CLEAN_UP : Conduct.IGNORE_INTERRUPT;
                default -> Conduct.RETURN;
            };
        }
        if (random.nextInt(3) > 0) {
            for (int failing = random.nextInt(2 + conducts.length / 10); failing > 0; failing--) {
                conducts[random.nextInt(conducts.length)] = switch (random.nextInt(24)) {
                    case 0 -> Conduct.FAIL_WITH_ERROR;
                    case 1, 2, 3 -> Conduct.FAIL_AS_INTERRUPTED;
                    default -> Conduct.FAIL;
                };
            }
        }
        if (depth < DEEPEST && random.nextInt(4 - depth) == 0) {
            for (int nesting = 1 + random.nextInt(4); nesting > 0; nesting--) {
                int task = random.nextInt(conducts.length);
                conducts[task] = Conduct.NEST;
                inside.computeIfAbsent(task, _ -> new RandomRun(random.nextLong(), depth + 1, null));
            }
        }
    }

    @Override
    public String toString() {
        return plan.size() + " tasks, " + options + ", " + caller + " caller, " + disturbance + ", "
                + Arrays.stream(conducts).filter(Conduct.NEST::equals).count() + " runs inside";
    }
}
