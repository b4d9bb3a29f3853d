package dev.planloom.runtime.execution;

import dev.planloom.runtime.Edge;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlannedTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The calls of one run of a {@link PolicyPlan}; they look whether they may run now. */
final class PolicyRun implements TaskCalls {
    /** How many starts each rate limit admits in a period, and how long that is. */
    static final int RATE = 3;

    static final int PERIOD_MILLIS = 10;

    private record Call(int task, long element) {}

    private record Period(String rate, long number) {}

    private final PolicyPlan plan;
    private final RunTree tree;
    private final TouchedThings touched;
    private final boolean isForeseeable;
    private final long origin;

    private final Map<Call, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Map<Period, AtomicInteger> starts = new ConcurrentHashMap<>();

    /**
     * Makes the calls of a run.
     *
     * @param isForeseeable whether nothing cancels the run
     */
    PolicyRun(PolicyPlan plan, RunTree tree, TouchedThings touched, boolean isForeseeable) {
        this.plan = plan;
        this.tree = tree;
        this.touched = touched;
        this.isForeseeable = isForeseeable;
        origin = plan.time.now();
    }

    PlanResult run() throws InterruptedException {
        return plan.runner.run(this, plan.options);
    }

    int attempts(int task, long element) {
        AtomicInteger count = attempts.get(new Call(task, element));
        return count == null ? 0 : count.get();
    }

    @Override
    public @Nullable Object call(int number, Values values) throws Throwable {
        PolicyTask task = plan.task(number);
        return attempt(task, 0, input(plan, number, values));
    }

    @Override
    public @Nullable Object callEach(int number, @Nullable Object element, Values values) throws Throwable {
        long known = (Long) Objects.requireNonNull(element);
        return attempt(plan.task(number), known, known);
    }

    @Override
    public @Nullable Object fallback(int number, @Nullable Object element, Values values, Throwable thrown) {
        PolicyTask task = plan.task(number);
        tree.check(!(thrown instanceof Error), "%s was replaced after %s", task.name(), thrown);
        if (task.fallback == PolicyTask.Fallback.THROWS) {
            throw new UncheckedIOException(new IOException("no replacement"));
        }
        return task.replacement(element == null ? 0 : (Long) element);
    }

    private Object attempt(PolicyTask task, long element, long input) throws Throwable {
        Thread current = Thread.currentThread();
        tree.threads.add(current);
        tree.check(
                !current.isInterrupted() || !isForeseeable,
                "%s started with an interrupt of another task",
                task.name());
        int attempt = attempts.computeIfAbsent(new Call(task.index, element), _ -> new AtomicInteger())
                .incrementAndGet();
        checkRate(task);
        tree.runs();
        touched.enter(task);
        int _ = tree.event();
        try {
            return perform(task, task.move(element, attempt), input);
        } finally {
            touched.leave(task);
            int _ = tree.event();
            tree.pauses();
        }
    }

    private void checkRate(PolicyTask task) {
        if (task.rate != null && plan.isOutermost()) {
            long period = (plan.time.now() - origin) / (PERIOD_MILLIS * 1_000_000L);
            int count = starts.computeIfAbsent(new Period(task.rate, period), _ -> new AtomicInteger())
                    .incrementAndGet();
            tree.check(count <= RATE, "%d starts of %s in a period", count, task.rate);
        }
    }

    private Object perform(PolicyTask task, PolicyTask.Move move, long input) throws Throwable {
        if (task.seed % 5 == 0) {
            Thread.yield();
        }
        if (task.seed % 11 == 0 && move == PolicyTask.Move.FAIL) {
            Thread.currentThread().interrupt(); // as below
        }
        switch (move) {
            case RETURN -> {}
            case FAIL -> throw new IOException(task.name());
            case GIVE_UP -> throw new IllegalStateException(task.name());
            case THROW_ERROR -> throw new StackOverflowError(task.name());
            case BLOCK -> plan.time.awaitInterrupt();
            case OVERSTAY -> {
                try {
                    plan.time.awaitInterrupt();
                } catch (InterruptedException _) {
                    Thread.yield(); // it goes on nevertheless
                }
            }
        }
        if (task.seed % 7 == 0) {
            Thread.currentThread().interrupt(); // and leaves that to whoever comes after it
        }
        PolicyPlan inside = task.inside;
        return inside == null ? task.value(input) : nest(task, inside, input);
    }

    private Object nest(PolicyTask task, PolicyPlan inside, long input) throws InterruptedException {
        boolean _ = Thread.interrupted() && isForeseeable;
        TouchedThings within = task.holdsNothing() ? touched : new TouchedThings(tree, task.uses);
        tree.pauses();
        try {
            return new PolicyCheck(inside, tree, within, isForeseeable).runAndDigest(task.value(input));
        } finally {
            tree.runs();
        }
    }

    /** A number for what a task takes. */
    static long input(PolicyPlan plan, int number, Values values) {
        PlannedTask task = plan.graph.tasks().get(number);
        long input = task.name().hashCode();
        for (Edge edge : task.dependencies()) {
            int from = plan.graph.task(edge.from()).number();
            input = switch (edge.kind()) {
                case VALUE -> RandomPlan.mixed(input, Objects.hashCode(values.get(from)));
                case OPTIONAL ->
                    RandomPlan.mixed(
                            input, values.optional(from).map(Object::hashCode).orElse(17));
                case OUTCOME -> RandomPlan.mixed(input, digest(values.outcome(from)));
                default -> input;
            };
        }
        return input;
    }

    /** A number for an outcome. */
    static long digest(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Succeeded<?>(Object value) -> Objects.hashCode(value);
            case Outcome.Failed<?>(Throwable cause) ->
                cause.getClass().getName().hashCode();
            case Outcome.TimedOut<?> _ -> 3;
            case Outcome.Skipped<?>(String because) -> because.hashCode();
            case Outcome.Cancelled<?> _ -> 5;
            case Outcome.NotSelected<?> _ -> 7;
        };
    }
}
