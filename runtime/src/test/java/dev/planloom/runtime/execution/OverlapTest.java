package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.TaskReport;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class OverlapTest {
    @Parameter
    private Schedule schedule;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 64})
    void allTasksOfALayerMeetWhereThereAreAsManyWorkers(int tasks) throws Exception {
        CyclicBarrier all = new CyclicBarrier(tasks);
        PlanResult result = layer(tasks, _ -> {
                    Patience.meet(all);
                    return null;
                })
                .run(tasks);
        assertThat(result.report().tasks().stream().map(TaskReport::worker)).doesNotHaveDuplicates();
    }

    @Test
    void threeOfSevenTasksRunAtOnceWithThreeWorkersAndNeverMore() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        LambdaPlan plan = layer(7, _ -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            three.countDown();
            Patience.await(three);
            return running.decrementAndGet();
        });
        plan.run(3);
        assertThat(most).hasValue(3);
        assertThat(new HashSet<>(plan.threads())).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aFreeWorkerTakesTheNextTaskWhileItsSiblingIsBusy() throws Exception {
        CountDownLatch othersDone = new CountDownLatch(4);
        AtomicInteger calls = new AtomicInteger();
        PlanResult result = layer(5, _ -> {
                    if (calls.getAndIncrement() == 0) {
                        Patience.await(othersDone);
                    } else {
                        othersDone.countDown();
                    }
                    return null;
                })
                .run(2);
        assertThat(result.report().tasks().stream()
                        .filter(task -> task.worker() == 0)
                        .count())
                .isIn(1L, 4L);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 1_000, Integer.MAX_VALUE})
    void moreWorkersThanTasksStartNoMoreThreadsThanTasks(int workers) throws Exception {
        CyclicBarrier all = new CyclicBarrier(3);
        LambdaPlan plan = layer(3, _ -> {
            Patience.meet(all);
            return null;
        });
        PlanResult result = plan.run(workers);
        assertThat(plan.threads()).hasSize(3).doesNotHaveDuplicates();
        assertThat(result.report().tasks().stream().map(TaskReport::worker)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void oneWorkerRunsAllTasksOnOneThread() throws Exception {
        LambdaPlan plan = layer(3, _ -> null).task("last", _ -> null).after("task 0");
        PlanResult result = plan.run(1);
        assertThat(Set.copyOf(plan.threads())).hasSize(1);
        assertThat(result.report().tasks().stream().map(TaskReport::worker)).containsOnly(0);
    }

    @Test
    void aChainRunsOnTheOwnerHoweverManyWorkersThereAre() throws Exception {
        LambdaPlan plan = layer(1, _ -> null)
                .task("second", _ -> null)
                .after("task 0")
                .task("third", _ -> null)
                .after("second");
        plan.run(8);
        assertThat(Set.copyOf(plan.threads())).hasSize(1);
        assertThat(plan.threads().getFirst().getName()).isEqualTo("plan owner");
    }

    private LambdaPlan layer(int tasks, LambdaPlan.Body body) {
        LambdaPlan plan = LambdaPlan.named("plan", schedule);
        for (int i = 0; i < tasks; i++) {
            plan.task("task " + i, body);
        }
        return plan;
    }
}
