package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import org.junit.jupiter.api.Test;

/** A run inside a task that waits for a further permit. */
class AwaitedPermitTest {
    private final Budget budget = new Budget(2);
    private final Run run = new Run(
            PlanRunner.of(
                    TaskGraph.named("plan").task("a").task("b").build(),
                    Schedule.DATAFLOW,
                    Parking.JDK,
                    SetPace.together()),
            (_, _) -> null,
            RunOptions.workers(2),
            budget,
            null);

    @Test
    void itsOwnerLeavesThePermitThatTheRunAlwaysHasToARestingWorker() {
        Crew other = new Crew(run.frontier(), budget);
        assertThat(budget.take(other)).as("the last free permit").isTrue();
        Worker resting = run.worker(1);
        run.crew().admit(resting);
        assertThat(resting.isCalled).isFalse();
        run.cancel(Cancellation.INTERRUPT); // so that the owner does not wait after its call
        assertThat(run.crew().awaitShortage(run.worker(0))).isFalse();
        assertThat(resting.isCalled).as("the worker was called").isTrue();
    }
}
