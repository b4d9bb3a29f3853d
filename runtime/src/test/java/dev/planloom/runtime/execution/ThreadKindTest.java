package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.Threads;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class ThreadKindTest {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    @Parameter
    private Schedule schedule;

    @Test
    void tasksRunOnVirtualThreadsUnlessTheOptionsSayOtherwise() throws Exception {
        LambdaPlan plan = twoAtOnce();
        plan.run(2);
        assertThat(plan.threads())
                .allSatisfy(thread -> assertThat(thread.isVirtual()).isTrue());
    }

    @Test
    void platformThreadsAreDaemonsWithTheNamesOfTheirWorkers() throws Exception {
        LambdaPlan plan = twoAtOnce();
        plan.run(RunOptions.workers(2).threads(Threads.PLATFORM));
        assertThat(plan.threads()).hasSize(3).allSatisfy(thread -> {
            assertThat(thread.isVirtual()).isFalse();
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.getName()).startsWith("plan ");
        });
        assertThat(plan.threads())
                .extracting(Thread::getName)
                .anySatisfy(name -> assertThat(name).endsWith(" worker 1"));
    }

    @Test
    void aFailureInterruptsPlatformThreadsAndNoneOutlivesTheRun() {
        CountDownLatch running = new CountDownLatch(1);
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("failing", _ -> {
                    Patience.await(running);
                    throw new IllegalStateException("broken");
                })
                .task("blocked", _ -> {
                    running.countDown();
                    return Patience.untilInterrupted();
                });
        TaskFailedException failure = plan.runThrowing(
                TaskFailedException.class, RunOptions.workers(2).threads(Threads.PLATFORM));
        assertThat(failure.task()).isEqualTo("failing");
        assertThat(plan.threads())
                .allSatisfy(thread -> assertThat(thread.isAlive()).isFalse());
    }

    @Test
    void elementsOfAFanOutRunOnPlatformThreadsToo() throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("source", _ -> IntStream.range(0, 100).boxed().toList())
                .fanOut("each", "source", (element, _) -> element);
        PlanResult result = plan.run(RunOptions.workers(4).threads(Threads.PLATFORM));
        assertThat(result.<List<Integer>>value(1)).hasSize(100);
        assertThat(plan.threads())
                .noneSatisfy(thread -> assertThat(thread.isVirtual()).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Threads.class)
    void scopedValuesOfTheCallerReachAllTasks(Threads threads) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("left", _ -> Patience.meet(both) >= 0 ? USER.get() : null)
                .task("right", _ -> Patience.meet(both) >= 0 ? USER.get() : null)
                .task("source", _ -> List.of(1, 2, 3))
                .fanOut("each", "source", (element, _) -> USER.get() + element);
        PlanResult result = ScopedValue.where(USER, "Ada")
                .call(() -> plan.run(RunOptions.workers(2).threads(threads)));
        assertThat(result.<String>value(0)).isEqualTo("Ada");
        assertThat(result.<String>value(1)).isEqualTo("Ada");
        assertThat(result.<List<String>>value(3)).containsExactly("Ada1", "Ada2", "Ada3");
    }

    /** A root, and two tasks that run at once. */
    private LambdaPlan twoAtOnce() {
        CyclicBarrier both = new CyclicBarrier(2);
        return LambdaPlan.named("plan", schedule)
                .task("root", _ -> null)
                .task("left", _ -> Patience.meet(both))
                .after("root")
                .task("right", _ -> Patience.meet(both))
                .after("root");
    }
}
