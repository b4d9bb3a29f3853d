package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskReport;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The root of each plan here tells its thread: a layer of one task runs on the owner. */
@ParameterizedClass
@EnumSource(Schedule.class)
class SiblingInterruptTest {
    @Parameter
    private Schedule schedule;

    private final AtomicReference<Thread> owner = new AtomicReference<>();

    @Test
    void aSiblingOnAForkedWorkerIsInterruptedWhenTheTaskOnTheOwnerFails() {
        RunReport report = failWhere(this::onOwner, 2);
        assertThat(failed(report).worker()).isZero();
        assertThat(cancelled(report)).isOne();
    }

    @Test
    void aSiblingOnTheOwnerIsInterruptedWhenTheTaskOnAForkedWorkerFails() {
        RunReport report = failWhere(() -> !onOwner(), 2);
        assertThat(failed(report).worker()).isOne();
        assertThat(cancelled(report)).isOne();
    }

    @Test
    void allSiblingsAreInterruptedWhenTheTaskOnTheOwnerFails() {
        assertThat(cancelled(failWhere(this::onOwner, 16))).isEqualTo(15);
    }

    @Test
    void aSiblingOnAForkedWorkerIsInterruptedWhileTheOwnerWaitsInItsJoin() {
        CyclicBarrier all = new CyclicBarrier(3);
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan.Body body = _ -> {
            Patience.meet(all);
            if (onOwner()) {
                return null;
            }
            Patience.untilWaiting(owner.get());
            if (Patience.meet(both) == 0) {
                throw new IllegalStateException("broken");
            }
            return Patience.untilInterrupted();
        };
        RunReport report = run(body, 3).report();
        assertThat(failed(report).worker()).isPositive();
        assertThat(cancelled(report)).isOne();
    }

    /** Runs a layer whose first task that is on such a thread fails, while all others block. */
    private RunReport failWhere(BooleanSupplier fails, int tasks) {
        CyclicBarrier all = new CyclicBarrier(tasks);
        return run(
                        _ -> {
                            Patience.meet(all);
                            if (fails.getAsBoolean()) {
                                throw new IllegalStateException("broken");
                            }
                            return Patience.untilInterrupted();
                        },
                        tasks)
                .report();
    }

    private TaskFailedException run(LambdaPlan.Body body, int tasks) {
        LambdaPlan plan = LambdaPlan.named("plan", schedule).task("root", _ -> {
            owner.set(Thread.currentThread());
            return null;
        });
        for (int i = 0; i < tasks; i++) {
            plan.task("task " + i, body).after("root");
        }
        return plan.runThrowing(TaskFailedException.class, RunOptions.workers(tasks));
    }

    private boolean onOwner() {
        return Thread.currentThread().equals(owner.get());
    }

    private static TaskReport failed(RunReport report) {
        return report.tasks().stream()
                .filter(task -> task.outcome() instanceof Outcome.Failed<?>)
                .findFirst()
                .orElseThrow();
    }

    private static long cancelled(RunReport report) {
        String reason = "'" + failed(report).name() + "' failed";
        return report.tasks().stream()
                .filter(task -> task.started() && task.outcome().equals(new Outcome.Cancelled<>(reason)))
                .count();
    }
}
