package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.Threads;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans inside tasks, and what both use, in both schedules. */
@Timeout(60)
class NestedPoliciesTest {
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private Object use() {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        Thread.yield();
        running.decrementAndGet();
        return "used";
    }

    private LambdaPlan inner() {
        LambdaPlan plan = LambdaPlan.named("inner").with(graph -> graph.limit("db", 9));
        for (int i = 0; i < 5; i++) {
            plan.task("t" + i, _ -> use()).with(graph -> graph.uses("db", 1));
        }
        return plan;
    }

    @ParameterizedTest
    @EnumSource
    void runsInsideTasksThatHoldNothingShareTheLimit(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", schedule).with(graph -> graph.limit("db", 2));
        for (int i = 0; i < 4; i++) {
            plan.task("host" + i, _ -> inner().run(4));
        }
        plan.run(8);
        assertThat(most.get()).isBetween(1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void aRunInsideATaskThatHoldsEnoughUsesWhatThatHolds(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", schedule).with(graph -> graph.limit("db", 1));
        for (int i = 0; i < 3; i++) {
            plan.task("host" + i, _ -> inner().run(4)).with(graph -> graph.uses("db", 1));
        }
        plan.run(4);
        assertThat(most).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void runsAtOnceInsideOneTaskShareWhatThatHolds(Schedule schedule) throws InterruptedException {
        LambdaPlan.named("plan", schedule)
                .with(graph -> graph.limit("db", 1))
                .task("host", _ -> {
                    try (Scope scope = Scope.open("inside", Threads.VIRTUAL)) {
                        scope.fork("one", () -> inner().run(4));
                        scope.fork("two", () -> inner().run(4));
                        scope.join();
                    }
                    return null;
                })
                .with(graph -> graph.uses("db", 1))
                .run(4);
        assertThat(most).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void runsInsideTasksShareNamesThatThePlanAroundThemDoesNotKnow(Schedule schedule) throws InterruptedException {
        LambdaPlan plan = LambdaPlan.named("plan", schedule);
        for (int i = 0; i < 4; i++) {
            plan.task(
                    "host" + i,
                    _ -> LambdaPlan.named("between")
                            .task(
                                    "exclusive",
                                    _ -> LambdaPlan.named("inner")
                                            .task("exclusive", _ -> use())
                                            .with(graph -> graph.writes("cache"))
                                            .run(2))
                            .run(2));
        }
        plan.run(4);
        assertThat(most).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void twoHostsThatHoldWhatTheOtherNeedsFailAndDoNotWait(Schedule schedule) {
        LambdaPlan plan = LambdaPlan.named("plan", schedule);
        for (List<String> names : List.of(List.of("a", "b"), List.of("b", "a"))) {
            plan.task(
                            "holds-" + names.getFirst(),
                            _ -> LambdaPlan.named("inner")
                                    .task("wants", _ -> use())
                                    .with(graph -> graph.writes(names.getLast()))
                                    .run(1))
                    .with(graph -> graph.writes(names.getFirst()));
        }
        TaskFailedException failed = plan.runThrowing(TaskFailedException.class, RunOptions.workers(2));
        assertThat(failed)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .message()
                .matches(
                        "task 'wants' of inner needs '[ab]' to write, but runs inside a task that holds only '[ab]' to write"
                                + "\\. Let that task hold all that the tasks of inner need, or nothing\\.");
    }

    /** A worker that executes an element goes on with that of the next fan-out, which holds something else. */
    @ParameterizedTest
    @EnumSource
    void aRunInsideAnElementUsesWhatThatHoldsAndNotTheOneBefore(Schedule schedule) throws InterruptedException {
        LambdaPlan.named("plan", schedule)
                .with(graph -> graph.limit("db", 1).limit("api", 4))
                .task("source", _ -> IntStream.range(0, 8).boxed().toList())
                .fanOut("first", "source", (element, _) -> element)
                .with(graph -> graph.uses("api", 1))
                .fanOut("second", "first", (_, _) -> inner().run(2).<String>value(0))
                .run(4);
        assertThat(most).hasValue(1);
    }
}
