package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import org.junit.jupiter.api.Test;

class RecordedTasksTest {
    private final Run run = new Run(
            PlanRunner.of(
                    TaskGraph.named("plan")
                            .task("first")
                            .task("second")
                            .after("first")
                            .build(),
                    Schedule.DATAFLOW),
            (_, _) -> null,
            RunOptions.workers(1),
            new Budget(1),
            null);

    @Test
    void aTaskStartsWhenItsDependenciesHaveEndedThoughItsWorkerWasFreeBefore() {
        run.execute(0, run.worker(0), run.origin);
        run.execute(1, run.worker(0), run.origin);
        run.times().ends[0] = run.origin + 20;
        run.times().ends[1] = run.origin + 30;
        assertThat(new RecordedTasks(run).apply(0).startNanos()).isZero();
        assertThat(new RecordedTasks(run).apply(1).startNanos()).isEqualTo(20);
    }

    @Test
    void theMakespanIsTheEndOfTheLastTask() {
        run.execute(0, run.worker(0), run.origin);
        run.execute(1, run.worker(0), run.origin);
        run.times().ends[0] = run.origin + 40;
        run.times().ends[1] = run.origin + 30;
        assertThat(RecordedTasks.report(run).makespan()).hasNanos(40);
    }
}
