package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.Schedule;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.TaskGraphBuilder;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Schedule.class)
class LargePlanTest {
    @Parameter
    private Schedule schedule;

    private static final int TASKS = 20_000;

    @Test
    void aChainOfManyTasksRuns() throws Exception {
        PlanResult result = Plans.run(
                chain(),
                (task, values) -> task == 0 ? 1 : values.<Integer>get(task - 1) + 1,
                RunOptions.workers(4).schedule(schedule));
        assertThat(result.<Integer>value(TASKS - 1)).isEqualTo(TASKS);
    }

    @Test
    void aChainOfManyTasksIsSkippedToItsEnd() {
        TaskCalls calls = (_, _) -> {
            throw new IllegalStateException("broken");
        };
        assertThatExceptionOfType(TaskFailedException.class)
                .isThrownBy(
                        () -> Plans.run(chain(), calls, RunOptions.workers(4).schedule(schedule)))
                .satisfies(failure ->
                        assertThat(failure.report().outcome("t" + (TASKS - 1))).isEqualTo(new Outcome.Skipped<>("t0")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, TASKS})
    void aLayerOfManyTasksRuns(int workers) throws Exception {
        TaskGraphBuilder graph = TaskGraph.named("wide");
        for (int task = 0; task < TASKS; task++) {
            graph.task("t" + task);
        }
        AtomicInteger calls = new AtomicInteger();
        PlanResult result = Plans.run(
                graph.build(),
                (task, _) -> {
                    calls.incrementAndGet();
                    return task;
                },
                RunOptions.workers(workers).schedule(schedule));
        assertThat(calls).hasValue(TASKS);
        for (int task = 0; task < TASKS; task++) {
            assertThat(result.<Integer>value(task)).isEqualTo(task);
        }
    }

    private static TaskGraph chain() {
        TaskGraphBuilder graph = TaskGraph.named("chain").task("t0");
        for (int task = 1; task < TASKS; task++) {
            graph.task("t" + task).takes("t" + (task - 1));
        }
        return graph.build();
    }
}
