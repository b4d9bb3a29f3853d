package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans that run inside a task of another plan. */
@ParameterizedClass
@EnumSource(Schedule.class)
class NestedRunTest {
    @Parameter
    private Schedule schedule;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aTaskTakesTheValuesOfThePlanThatItRuns(int workers) throws Exception {
        LambdaPlan outer = LambdaPlan.named("outer", schedule);
        for (int i = 0; i < 4; i++) {
            int number = i;
            outer.task(
                    "nesting " + i,
                    _ -> LambdaPlan.named("inner", schedule)
                            .task("left", _ -> number)
                            .task("right", _ -> 10)
                            .task("sum", values -> values.<Integer>get(0) + values.<Integer>get(1))
                            .after("left", "right")
                            .run(workers)
                            .value(2));
        }
        PlanResult result = outer.run(workers);
        for (int task = 0; task < 4; task++) {
            assertThat(result.<Integer>value(task)).isEqualTo(task + 10);
        }
    }

    @Test
    void plansNestWithoutDeadlockWhereEachHasOneWorker() throws Exception {
        LambdaPlan.Body innermost = _ -> "innermost";
        LambdaPlan.Body body = innermost;
        for (int depth = 0; depth < 20; depth++) {
            LambdaPlan.Body inner = body;
            body = _ -> LambdaPlan.named("inner", schedule)
                    .task("task", inner)
                    .run(1)
                    .value(0);
        }
        PlanResult result =
                LambdaPlan.named("outer", schedule).task("task", body).run(1);
        assertThat(result.<String>value(0)).isEqualTo("innermost");
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptOfTheOuterCallerEndsBothRuns(Caller.Kind kind) throws Exception {
        CountDownLatch running = new CountDownLatch(3);
        AtomicInteger interrupted = new AtomicInteger();
        LambdaPlan.Body blocking = _ -> {
            running.countDown();
            try {
                return Patience.untilInterrupted();
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
                throw e;
            }
        };
        LambdaPlan inner = LambdaPlan.named("inner", schedule)
                .task("left", blocking)
                .task("right", blocking)
                .task("last", _ -> null)
                .after("left");
        LambdaPlan outer = LambdaPlan.named("outer", schedule)
                .task("nesting", _ -> inner.run(2))
                .task("sibling", blocking);
        Caller caller = Caller.start(kind, () -> outer.run(3));
        Patience.await(running);
        caller.interrupt();
        assertThat(caller.ending().interruption())
                .hasNoSuppressedExceptions()
                .hasMessageContaining("outer: 2 cancelled;");
        assertThat(interrupted).hasValue(3);
        assertThat(inner.executed()).containsExactlyInAnyOrder("left", "right");
    }

    @Test
    void aFailingSiblingOfTheNestingTaskCancelsTheInnerRun() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan inner = LambdaPlan.named("inner", schedule).task("blocked", _ -> {
            Patience.meet(both);
            return Patience.untilInterrupted();
        });
        TaskFailedException failure = LambdaPlan.named("outer", schedule)
                .task("nesting", _ -> inner.run(1))
                .task("failing", _ -> {
                    Patience.meet(both);
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failure.task()).isEqualTo("failing");
        assertThat(failure).hasNoSuppressedExceptions();
        assertThat(failure.report().outcome("nesting")).isEqualTo(new Outcome.Cancelled<>("'failing' failed"));
        assertThat(inner.executed()).containsExactly("blocked");
    }

    @Test
    void aFailureOfTheInnerRunIsTheCauseOfTheNestingTask() {
        IllegalStateException broken = new IllegalStateException("broken");
        LambdaPlan inner = LambdaPlan.named("inner", schedule).task("failing", _ -> {
            throw broken;
        });
        TaskFailedException failure = LambdaPlan.named("outer", schedule)
                .task("nesting", _ -> inner.run(1))
                .runThrowing(TaskFailedException.class, RunOptions.workers(1));
        assertThat(failure.task()).isEqualTo("nesting");
        assertThat(failure.getCause()).isInstanceOfSatisfying(TaskFailedException.class, cause -> {
            assertThat(cause.task()).isEqualTo("failing");
            assertThat(cause).hasCause(broken);
        });
    }
}
