package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunContext;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import dev.planloom.runtime.Threads;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An owner that begins to execute a run alone, and gets help if it takes long. */
class ReliefTest {
    private static final Duration SHORT = Duration.ofNanos(50_000);
    private static final Duration EVER = Duration.ofDays(1);

    @Test
    void oneThreadExecutesAllWhileItsTimeLasts() throws Exception {
        LambdaPlan plan = wide(100, EVER);
        PlanResult result = plan.run(8);
        assertThat(new HashSet<>(plan.threads())).hasSize(1);
        assertThat(plan.executed()).hasSize(100);
        assertThat(result.report().tasks()).allMatch(task -> task.outcome() instanceof Outcome.Succeeded);
    }

    /** The first of the tasks is on the owner, which cannot go on before all others have begun. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 32})
    void allWorkersComeWhenItsTimeIsUp(int workers) throws Exception {
        CyclicBarrier all = new CyclicBarrier(workers);
        LambdaPlan plan = plan(SHORT);
        for (int task = 0; task < workers; task++) {
            plan.task("wide " + task, _ -> Patience.meet(all));
        }
        plan.run(workers);
        assertThat(new HashSet<>(plan.threads())).hasSize(workers);
    }

    @Test
    void whoComesLaterIsCalledForWhatBecomesReadyThen() throws Exception {
        CyclicBarrier pair = new CyclicBarrier(2);
        CyclicBarrier three = new CyclicBarrier(3);
        LambdaPlan plan = plan(SHORT)
                .task("left", _ -> Patience.meet(pair))
                .task("right", _ -> Patience.meet(pair))
                .task("a", _ -> Patience.meet(three))
                .after("left", "right")
                .task("b", _ -> Patience.meet(three))
                .after("left", "right")
                .task("c", _ -> Patience.meet(three))
                .after("left", "right");
        plan.run(3);
        assertThat(plan.executed()).hasSize(5);
    }

    /** Who might not be woken in time keeps no watch. */
    @Test
    void theRunOfAVirtualCallerHasAllWorkersFromTheBeginning() throws Exception {
        CyclicBarrier all = new CyclicBarrier(3);
        LambdaPlan plan = plan(EVER);
        for (int task = 0; task < 3; task++) {
            plan.task("wide " + task, _ -> Patience.meet(all));
        }
        Caller caller = Caller.start(Caller.Kind.VIRTUAL, () -> plan.run(3));
        assertThat(caller.ending().thrown()).isNull();
        assertThat(new HashSet<>(plan.threads())).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void theyAreThreadsOfTheKindThatTheOptionsSay(Threads kind) throws Exception {
        CyclicBarrier all = new CyclicBarrier(2);
        LambdaPlan plan = plan(SHORT).task("a", _ -> Patience.meet(all)).task("b", _ -> Patience.meet(all));
        plan.run(RunOptions.workers(2).threads(kind));
        assertThat(plan.threads()).hasSize(2).allMatch(thread -> thread.isVirtual() == (kind == Threads.VIRTUAL));
    }

    /** Each is a worker of the run as any other: it has a number of its own, and the context of the caller. */
    @Test
    void theyAreNumberedAndHaveTheContextOfTheCaller() throws Exception {
        ThreadLocal<String> user = new ThreadLocal<>();
        user.set("Ada");
        CyclicBarrier all = new CyclicBarrier(3);
        LambdaPlan plan = plan(SHORT);
        for (int task = 0; task < 3; task++) {
            plan.task("wide " + task, _ -> {
                Patience.meet(all);
                return user.get() + Worker.CURRENT.get().number;
            });
        }
        PlanResult result = plan.run(RunOptions.workers(3).context(RunContext.of(user)));
        assertThat(List.<String>of(result.value(0), result.value(1), result.value(2)))
                .containsExactlyInAnyOrder("Ada0", "Ada1", "Ada2");
        assertThat(result.report().tasks()).extracting(TaskReport::worker).containsExactlyInAnyOrder(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 86_400_000_000L})
    void aFailureEndsTheRun(long aloneMicros) {
        LambdaPlan plan = plan(Duration.ofNanos(1_000 * aloneMicros)).task("a", _ -> {
            throw new IllegalStateException("no");
        });
        wide(plan, 10, "a");
        TaskFailedException thrown = plan.runThrowing(TaskFailedException.class, RunOptions.workers(4));
        assertThat(thrown.task()).isEqualTo("a");
    }

    @Test
    void aRunThatGoesOnAfterAFailureSkipsWhatNeedsIt() throws Exception {
        LambdaPlan plan = plan(EVER).task("a", _ -> {
            throw new IllegalStateException("no");
        });
        plan.task("other", _ -> 1);
        wide(plan, 10, "a");
        PlanResult result = plan.run(RunOptions.workers(4).onFailure(FailurePolicy.CONTINUE));
        assertThat(result.report().outcome("task 3")).isEqualTo(new Outcome.Skipped<>("a"));
        assertThat(result.report().outcome("other")).isEqualTo(new Outcome.Succeeded<>(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 86_400_000_000L})
    void theDeadlineInterruptsTheOwner(long aloneMicros) {
        CountDownLatch never = new CountDownLatch(1);
        LambdaPlan plan = plan(Duration.ofNanos(1_000 * aloneMicros)).task("a", _ -> {
            never.await();
            return null;
        });
        wide(plan, 10, "a");
        plan.runThrowing(PlanTimeoutException.class, RunOptions.workers(4).deadline(Duration.ofMillis(20)));
        assertThat(plan.executed()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 86_400_000_000L})
    void anInterruptOfTheCallerInterruptsTheOwner(long aloneMicros) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        LambdaPlan plan = plan(Duration.ofNanos(1_000 * aloneMicros)).task("a", _ -> {
            caller.interrupt();
            never.await();
            return null;
        });
        wide(plan, 10, "a");
        plan.runThrowing(PlanInterruptedException.class, RunOptions.workers(4));
        assertThat(Thread.interrupted()).isFalse();
        assertThat(plan.executed()).containsExactly("a");
    }

    /** The run inside has a crew of its own, and the budget of the run around it. */
    @Test
    void aRunInsideATaskOfARunIsRelievedToo() throws Exception {
        CyclicBarrier all = new CyclicBarrier(3);
        LambdaPlan inner = plan(SHORT);
        for (int task = 0; task < 3; task++) {
            inner.task("inner " + task, _ -> Patience.meet(all));
        }
        LambdaPlan outer = plan(SHORT).task("outer", _ -> inner.run(3)).task("beside", _ -> 1);
        outer.run(RunOptions.workers(3).threads(Threads.PLATFORM)); // of the inner run's caller
        assertThat(new HashSet<>(inner.threads())).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void withTheRunsInsideItsTasksARunHasNoMoreWorkersThanItsOptionsSay(int workers) throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        LambdaPlan.Body work = _ -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            LockSupport.parkNanos(200_000); // lets others run, if they do
            return running.decrementAndGet();
        };
        plan(SHORT)
                .task("left", _ -> beside(work).run(8))
                .task("right", _ -> beside(work).run(8))
                .task("middle", _ -> beside(work).run(8))
                .run(RunOptions.workers(workers).threads(Threads.PLATFORM)); // of the inner runs' callers
        assertThat(most.get()).isBetween(1, workers);
    }

    @Test
    void runsAfterOneAnotherLeaveNoThread() throws Exception {
        for (int run = 0; run < 200; run++) {
            LambdaPlan plan = wide(20, Duration.ofNanos(1_000L * run));
            plan.run(4); // waits for the threads of its tasks
            assertThat(plan.executed()).hasSize(20);
        }
    }

    private static LambdaPlan plan(Duration alone) {
        return LambdaPlan.named("plan", Schedule.DATAFLOW).pace(SetPace.alone(alone));
    }

    private static LambdaPlan beside(LambdaPlan.Body body) {
        LambdaPlan plan = plan(SHORT);
        for (int task = 0; task < 6; task++) {
            plan.task("task " + task, body);
        }
        return plan;
    }

    private static LambdaPlan wide(int tasks, Duration alone) {
        LambdaPlan plan = plan(alone);
        wide(plan, tasks);
        return plan;
    }

    private static void wide(LambdaPlan plan, int tasks, String... after) {
        for (int task = 0; task < tasks; task++) {
            plan.task("task " + task, _ -> null).after(after);
        }
    }
}
