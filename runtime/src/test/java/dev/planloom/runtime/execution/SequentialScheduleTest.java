package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs whose tasks are executed one after the other: of a single worker, or the first of their plan. */
class SequentialScheduleTest {
    @Test
    void oneWorkerOfADataflowRunTakesTheLongestPathFirst() throws Exception {
        LambdaPlan plan = paths(Schedule.DATAFLOW);
        plan.run(1);
        assertThat(plan.executed()).containsExactly("long", "short", "after long");
    }

    @Test
    void oneWorkerOfALayeredRunGoesLayerByLayer() throws Exception {
        LambdaPlan plan = paths(Schedule.LAYERED);
        plan.run(1);
        assertThat(plan.executed()).containsExactly("short", "long", "after long");
    }

    @ParameterizedTest
    @EnumSource
    void eachTaskStartsWhenTheOneBeforeItEnds(Schedule schedule) throws Exception {
        RunReport report = paths(schedule).run(1).report();
        List<TaskReport> tasks = report.tasks().stream()
                .sorted((one, other) -> Long.compare(one.startNanos(), other.startNanos()))
                .toList();
        assertThat(tasks.get(1).startNanos()).isEqualTo(tasks.get(0).endNanos());
        assertThat(tasks.get(2).startNanos()).isEqualTo(tasks.get(1).endNanos());
        assertThat(report.makespan()).hasNanos(tasks.get(2).endNanos());
        assertThat(tasks).allMatch(task -> task.worker() == 0);
    }

    @ParameterizedTest
    @EnumSource
    void afterAFailureItGoesOnWithWhatDoesNotNeedTheTask(Schedule schedule) throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("a", _ -> 1)
                .task("b", _ -> {
                    throw new IllegalStateException("no");
                })
                .task("c", _ -> 3)
                .task("of b", _ -> 4)
                .takes("b")
                .task("of c", values -> values.<Integer>get(2) + 2)
                .takes("c")
                .task("of either", values -> values.optional(3).isPresent())
                .takesOptional("of b");
        PlanResult result = plan.run(RunOptions.workers(1).onFailure(FailurePolicy.CONTINUE));
        assertThat(result.<Integer>value(4)).isEqualTo(5);
        assertThat(result.<Boolean>value(5)).isFalse();
        assertThat(result.report().outcome("of b")).isEqualTo(new Outcome.Skipped<>("b"));
        assertThat(plan.executed()).containsExactlyInAnyOrder("a", "b", "c", "of c", "of either");
        assertThat(result.report().task("b").endNanos())
                .isGreaterThanOrEqualTo(result.report().task("b").startNanos())
                .isLessThanOrEqualTo(result.report().task("of c").startNanos());
    }

    @ParameterizedTest
    @EnumSource
    void aFailureEndsTheRun(Schedule schedule) {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("a", _ -> {
                    throw new IllegalStateException("no");
                })
                .task("b", _ -> 2)
                .takes("a");
        TaskFailedException thrown = plan.runThrowing(TaskFailedException.class, RunOptions.workers(1));
        assertThat(thrown.report().outcome("b")).isEqualTo(new Outcome.Skipped<>("a"));
        assertThat(thrown.report().makespan())
                .hasNanos(thrown.report().task("a").endNanos());
    }

    @ParameterizedTest
    @EnumSource
    void noTaskStartsAfterTheDeadline(Schedule schedule) {
        CountDownLatch never = new CountDownLatch(1);
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("a", _ -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        return "swallowed";
                    }
                    return null;
                })
                .task("b", _ -> 2)
                .takes("a");
        PlanTimeoutException thrown = plan.runThrowing(
                PlanTimeoutException.class, RunOptions.workers(1).deadline(Duration.ofMillis(20)));
        assertThat(thrown.stillRunning()).containsExactly("a");
        assertThat(thrown.report().outcome("a")).isEqualTo(new Outcome.Succeeded<>("swallowed"));
        assertThat(thrown.report().outcome("b")).isEqualTo(new Outcome.Cancelled<>("the deadline passed"));
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptThatATaskLeavesIsNotSeenByTheNext(Schedule schedule) throws Exception {
        LambdaPlan plan = LambdaPlan.named("plan", schedule)
                .task("a", _ -> {
                    Thread.currentThread().interrupt();
                    return 1;
                })
                .task("b", _ -> Thread.currentThread().isInterrupted())
                .takes("a");
        assertThat(plan.run(1).<Boolean>value(1)).isFalse();
    }

    @Test
    void aCallerThatIsInterruptedCancelsIt() {
        CountDownLatch never = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.LAYERED).task("a", _ -> {
            caller.interrupt();
            never.await();
            return null;
        });
        plan.task("b", _ -> 2).takes("a");
        plan.runThrowing(PlanInterruptedException.class, RunOptions.workers(1));
        assertThat(plan.executed()).containsExactly("a");
    }

    /** Nothing is known of it: the tasks may be long, and then all workers come. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theFirstRunOfAPlanHasAllWorkersIfItsTasksAreLong(int workers) throws Exception {
        CyclicBarrier all = new CyclicBarrier(workers);
        LambdaPlan plan = LambdaPlan.named("plan", Schedule.DATAFLOW);
        for (int task = 0; task < workers; task++) {
            plan.task("wide " + task, _ -> Patience.meet(all));
        }
        plan.run(workers);
        assertThat(new HashSet<>(plan.threads())).hasSize(workers);
    }

    @Test
    void aPlanWithoutTasksEndsAtOnce() throws Exception {
        assertThat(LambdaPlan.named("plan", Schedule.DATAFLOW).run(1).report().tasks())
                .isEmpty();
    }

    private static LambdaPlan paths(Schedule schedule) {
        return LambdaPlan.named("plan", schedule)
                .task("short", _ -> 1)
                .task("long", _ -> 2)
                .task("after long", _ -> 3)
                .after("long");
    }
}
