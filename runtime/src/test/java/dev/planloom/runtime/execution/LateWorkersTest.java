package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Workers that come when there is nothing to do any more. */
class LateWorkersTest {
    private static Run run(Budget budget, TaskCalls calls) {
        TaskGraphBuilder graph = TaskGraph.named("plan");
        for (int task = 0; task < 100; task++) {
            graph.task("t" + task);
        }
        PlanRunner plan =
                PlanRunner.of(graph.build(), Schedule.LAYERED, Parking.JDK, SetPace.alone(Duration.ofDays(1)));
        return new Run(plan, calls, RunOptions.workers(50), budget, null);
    }

    /** The first of a hundred tasks fails, and so the run. */
    @Test
    void aRunThatAFailureHasEndedForksNobody() throws Exception {
        Run run = run(new Budget(50), (_, _) -> {
            throw new IllegalStateException("no");
        });
        run.ownership.call();
        assertThat(run.isCancelled()).isTrue();
        assertThat(run.workersSoFar()).hasSize(1);
    }

    /** The owner has executed all of the layer while the relief was forking. */
    @Test
    void whoComesAfterAllWereSentHomeIsNotCalledInTheNextLayer() {
        Run run = run(new Budget(50), (_, _) -> null);
        assertThat(Objects.requireNonNull(run.ownership.sequential).handOver()).isTrue();
        Crew crew = new Crew(run.frontier(), new Budget(1)); // whose owner has the only permit
        crew.sendHome();
        Worker late = run.worker(1);
        crew.admit(late);
        assertThat(crew.awaitCall(late)).isFalse();
        Budget budget = new Budget(2);
        Crew other = new Crew(run.frontier(), budget);
        other.admit(run.worker(2)); // takes the second permit
        other.sendHome();
        other.admit(late);
        assertThat(other.awaitCall(late)).isFalse();
        other.begin();
        budget.give(); // which the crew waits for
        assertThat(late.isCalled).isFalse();
    }
}
