package dev.planloom.runtime.execution;

import dev.planloom.Schedule;
import dev.planloom.runtime.Edge;
import dev.planloom.runtime.PlanException;
import dev.planloom.runtime.execution.FanOutPlan.Dependency;
import dev.planloom.runtime.execution.FanOutPlan.Flaw;
import dev.planloom.runtime.execution.FanOutPlan.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** The calls of one run of random fan-outs, watched. */
final class FanOutWatch implements TaskCalls {
    private final FanOutPlan plan;
    private final RunTree tree;
    private final AtomicInteger insideLeft;
    private final IntFunction<FanOutRun> inside;

    /** How often each task was executed for what. */
    final List<Map<Object, Integer>> executions = new ArrayList<>();

    private final List<Set<Object>> returned = new ArrayList<>();

    /** The first start and the last end of each task, by the numbers of the events. */
    final AtomicIntegerArray starts;

    final AtomicIntegerArray ends;

    /** The streams that were made: how often each was closed. */
    final Queue<AtomicInteger> streams = new ConcurrentLinkedQueue<>();

    final AtomicBoolean startedInterrupted = new AtomicBoolean();

    FanOutWatch(FanOutPlan plan, RunTree tree, AtomicInteger insideLeft, IntFunction<FanOutRun> inside) {
        this.plan = plan;
        this.tree = tree;
        this.insideLeft = insideLeft;
        this.inside = inside;
        starts = new AtomicIntegerArray(plan.tasks.size());
        ends = new AtomicIntegerArray(plan.tasks.size());
        for (int task = 0; task < plan.tasks.size(); task++) {
            executions.add(new ConcurrentHashMap<>());
            returned.add(ConcurrentHashMap.newKeySet());
        }
    }

    @Override
    public @Nullable Object call(int number, Values values) throws Throwable {
        Task task = plan.tasks.get(number);
        begin(number, "task");
        try {
            if (task.source() != null) {
                return FanOutBodies.value(task, opened(task));
            }
            if (task.flaw() == Flaw.FAILS) {
                throw new IOException(task.name());
            }
            List<@Nullable Object> seen = new ArrayList<>();
            for (Dependency dependency : task.dependencies()) {
                int from = dependency.task();
                seen.add(FanOutBodies.seen(
                        plan.tasks.get(from),
                        dependency.kind(),
                        switch (dependency.kind()) {
                            case VALUE -> values.get(from);
                            case OPTIONAL -> values.optional(from);
                            case OUTCOME -> values.outcome(from);
                            case OUTCOMES -> values.outcomes(from);
                            case MAP -> values.map(from);
                            case ORDER, EACH, END, WHEN -> null;
                        }));
            }
            return seen;
        } finally {
            end(number);
        }
    }

    private Runnable opened(Task task) {
        AtomicInteger closed = new AtomicInteger();
        if (task.source() == FanOutPlan.Source.STREAM
                && task.flaw() != Flaw.FAILS
                && task.flaw() != Flaw.FAILS_WITH_ERROR
                && task.flaw() != Flaw.NULL
                && plan.tasks.stream().anyMatch(other -> other.over() == task.number())) {
            streams.add(closed);
        }
        return closed::incrementAndGet;
    }

    @Override
    public @Nullable Object callEach(int number, @Nullable Object element, Values values) throws Throwable {
        Task task = plan.tasks.get(number);
        Object key = ForeseenFanOuts.key(element);
        begin(number, key);
        try {
            tree.check(
                    !plan.passesOn(task.over()) || returned.get(task.over()).contains(key),
                    "t%d got %s, which t%d has not returned",
                    number,
                    key,
                    task.over());
            FanOutPlan within = task.inside();
            if (within != null && insideLeft.getAndDecrement() > 0) {
                runInside(number);
            }
            conduct(FanOutBodies.hash(task, element) >>> 8);
            Object value = FanOutBodies.each(task, element);
            returned.get(number).add(ForeseenFanOuts.key(value));
            return value;
        } finally {
            end(number);
        }
    }

    private void runInside(int number) throws InterruptedException {
        tree.pauses();
        try {
            inside.apply(number).run(tree, insideLeft);
        } catch (PlanException | StackOverflowError _) {
            // It is checked; the element goes on.
        } finally {
            tree.runs();
        }
    }

    @Override
    public Collector<?, ?, ?> collector(int task) throws Throwable {
        return FanOutBodies.collector(plan.tasks.get(task));
    }

    private void begin(int number, Object key) {
        tree.threads.add(Thread.currentThread());
        if (Thread.currentThread().isInterrupted()) {
            startedInterrupted.set(true);
        }
        executions.get(number).merge(key, 1, Integer::sum);
        tree.runs();
        int event = tree.event();
        starts.getAndUpdate(number, first -> first == 0 ? event : Math.min(first, event));
    }

    private void end(int number) {
        int event = tree.event();
        ends.getAndAccumulate(number, event, Math::max);
        tree.pauses();
    }

    /** Varies the runs; nothing relies on it. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static void conduct(long random) throws InterruptedException {
        switch ((int) (random % 64)) {
            case 0, 1, 2, 3 -> Thread.yield();
            case 4 -> LockSupport.parkNanos(1 + random % 20_000);
            case 5 -> Thread.currentThread().interrupt();
            case 6 -> {
                boolean _ = new CountDownLatch(1).await(random % 200_000, TimeUnit.NANOSECONDS);
            }
            default -> {}
        }
    }

    /** Whether all calls came after those that they had to wait for. */
    void checkOrder(Schedule schedule) {
        for (Task task : plan.tasks) {
            int start = starts.get(task.number());
            for (Dependency dependency : task.dependencies()) {
                boolean isPipelined = dependency.kind() == Edge.Kind.EACH && plan.passesOn(dependency.task());
                tree.check(
                        start == 0
                                || (isPipelined && schedule == Schedule.DATAFLOW)
                                || start > ends.get(dependency.task()),
                        "%s started before the end of t%d",
                        task.name(),
                        dependency.task());
            }
        }
    }
}
