package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run and the runs inside its tasks have together as many workers as the outermost one. */
@ParameterizedClass(name = "{0} outside, {1} inside")
@CsvSource({"LAYERED, LAYERED", "LAYERED, DATAFLOW", "DATAFLOW, LAYERED", "DATAFLOW, DATAFLOW"})
class NestedBudgetTest {
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();

    @Parameter(0)
    private Schedule outside;

    @Parameter(1)
    private Schedule inside;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noMoreTasksRunAtOnceThanTheOutermostRunHasWorkers(int workers) throws Exception {
        LambdaPlan.Body deepest = _ -> wide(inside, 4, this::work).run(8);
        LambdaPlan.Body deeper = _ -> wide(outside, 3, deepest).run(8);
        wide(outside, 4, deeper).run(workers);
        assertThat(mostRunning.get()).isBetween(1, workers);
    }

    @Test
    void plansNestDeeplyWithoutDeadlockWhereThereIsOneWorker() throws Exception {
        LambdaPlan.Body body = _ -> 1;
        for (int depth = 0; depth < 50; depth++) {
            LambdaPlan.Body deeper = body;
            Schedule schedule = depth % 2 == 0 ? inside : outside;
            body = _ -> LambdaPlan.named("plan", schedule)
                    .task("nesting", deeper)
                    .task("beside", _ -> 1)
                    .task("sum", values -> values.<Integer>get(0) + values.<Integer>get(1))
                    .takes("nesting", "beside")
                    .run(4)
                    .value(2);
        }
        PlanResult result = LambdaPlan.named("plan", outside).task("task", body).run(1);
        assertThat(result.<Integer>value(0)).isEqualTo(51);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aRunInsideTheOnlyTaskHasAllWorkers(int depth) throws Exception {
        CyclicBarrier all = new CyclicBarrier(4);
        LambdaPlan.Body body = _ -> wide(inside, 4, _ -> Patience.meet(all)).run(4);
        for (int i = 1; i < depth; i++) {
            LambdaPlan.Body deeper = body;
            body = _ -> wide(inside, 1, deeper).run(4);
        }
        PlanResult result = wide(outside, 1, body).run(4);
        assertThat(result.report().failures()).isEmpty();
    }

    @Test
    void runsInsideTasksThatRunAtOnceHaveAWorkerEach() throws Exception {
        CyclicBarrier all = new CyclicBarrier(3);
        LambdaPlan plan =
                wide(outside, 3, _ -> wide(inside, 1, _ -> Patience.meet(all)).run(3));
        plan.run(3);
        assertThat(plan.executed()).hasSize(3);
    }

    @Test
    void aRunHasNoMoreWorkersThanItsOwnOptionsSay() throws Exception {
        wide(outside, 1, _ -> wide(inside, 8, this::work).run(2)).run(4);
        assertThat(mostRunning.get()).isBetween(1, 2);
    }

    @Test
    void aRunTakesTheWorkerOfATaskOfTheOuterRunThatEndsLater() throws Exception {
        CountDownLatch insideStarted = new CountDownLatch(1);
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan inner = wide(inside, 2, _ -> {
            insideStarted.countDown();
            return Patience.meet(both);
        });
        LambdaPlan.Body nesting = _ -> inner.run(2);
        LambdaPlan.Body beside = _ -> {
            Patience.await(insideStarted);
            return null;
        };
        LambdaPlan.named("plan", outside)
                .task("nesting", nesting)
                .task("beside", beside)
                .run(2);
        assertThat(inner.executed()).hasSize(2);
    }

    @Test
    void theOuterRunHasAllItsWorkersAgainAfterTheRunsInside() throws Exception {
        LambdaPlan plan = wide(outside, 3, _ -> wide(inside, 5, this::work).run(3));
        CyclicBarrier all = new CyclicBarrier(3);
        for (int task = 0; task < 3; task++) {
            plan.task("after " + task, _ -> Patience.meet(all)).after("task 0", "task 1", "task 2");
        }
        plan.run(3);
        assertThat(plan.executed()).hasSize(6);
    }

    @Test
    void theOuterRunHasAllItsWorkersAgainAfterARunInsideWhoseTasksAllFailed() throws Exception {
        CyclicBarrier allFail = new CyclicBarrier(3);
        LambdaPlan inner = wide(inside, 3, _ -> {
            Patience.meet(allFail);
            throw new IllegalStateException("broken");
        });
        LambdaPlan plan = LambdaPlan.named("plan", outside)
                .task("nesting", _ -> inner.runThrowing(TaskFailedException.class, RunOptions.workers(3)));
        CyclicBarrier all = new CyclicBarrier(3);
        for (int task = 0; task < 3; task++) {
            plan.task("after " + task, _ -> Patience.meet(all)).after("nesting");
        }
        plan.run(3);
        assertThat(plan.executed()).hasSize(4);
    }

    private Object work(Values values) {
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        LockSupport.parkNanos(100_000); // lets others run, if they do
        return running.decrementAndGet();
    }

    private static LambdaPlan wide(Schedule schedule, int tasks, LambdaPlan.Body body) {
        LambdaPlan plan = LambdaPlan.named("plan", schedule);
        for (int task = 0; task < tasks; task++) {
            plan.task("task " + task, body);
        }
        return plan;
    }
}
