package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Interrupts that the run did not send. */
@ParameterizedClass
@EnumSource(Schedule.class)
class StrayInterruptTest {
    @Parameter
    private Schedule schedule;

    @Test
    void aTaskThatInterruptsItselfDoesNotDisturbTheNextOneOnTheOwner() throws Exception {
        PlanResult result = LambdaPlan.named("plan", schedule)
                .task("interrupting", _ -> {
                    Thread.currentThread().interrupt();
                    return null;
                })
                .task("sameLayer", _ -> Thread.currentThread().isInterrupted())
                .task("nextLayer", _ -> Thread.currentThread().isInterrupted())
                .after("interrupting")
                .run(1);
        assertThat(result.<Boolean>value(1)).isFalse();
        assertThat(result.<Boolean>value(2)).isFalse();
    }

    @Test
    void tasksThatInterruptThemselvesDoNotDisturbTheJoinOfTheirLayerOrTheNextTasks() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        LambdaPlan plan = LambdaPlan.named("plan", schedule);
        for (int i = 0; i < 2; i++) {
            plan.task("interrupting " + i, _ -> {
                Patience.meet(both);
                Thread.currentThread().interrupt();
                return null;
            });
        }
        for (int i = 0; i < 4; i++) {
            plan.task("sameLayer " + i, _ -> Thread.currentThread().isInterrupted());
        }
        plan.task("nextLayer", _ -> Thread.currentThread().isInterrupted()).after("interrupting 0", "interrupting 1");
        PlanResult result = plan.run(2);
        for (int task = 2; task < 7; task++) {
            assertThat(result.<Boolean>value(task)).isFalse();
        }
    }

    @Test
    void theCallersInterruptStatusStaysClearThoughTheFailingTaskInterruptedItself() {
        TaskFailedException failure = LambdaPlan.named("plan", schedule)
                .task("interrupting", _ -> {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("broken");
                })
                .runThrowing(TaskFailedException.class, RunOptions.workers(1));
        assertThat(failure.task()).isEqualTo("interrupting");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
