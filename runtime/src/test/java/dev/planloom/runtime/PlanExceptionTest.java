package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.planloom.Schedule;
import dev.planloom.runtime.execution.LazyRunner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanExceptionTest {
    private static final TaskGraph GRAPH = TaskGraph.named("ConfigTasks")
            .task("readA")
            .task("merge")
            .takes("readA")
            .build();

    private static final RunReport REPORT = new RunReport(
            GRAPH,
            Schedule.LAYERED,
            2,
            Duration.ofMillis(3),
            List.of(
                    new TaskReport(GRAPH.task("readA"), new Outcome.Succeeded<>(1), 0, 1, 0),
                    new TaskReport(GRAPH.task("merge"), new Outcome.Skipped<>("readA"), -1, -1, -1))::get);

    @Test
    void theMessageOfARealFailureNamesTheTaskTheCauseAndTheRun() {
        assertThatExceptionOfType(TaskFailedException.class)
                .isThrownBy(() -> LazyRunner.of(GRAPH, Schedule.LAYERED)
                        .run(
                                (_, _) -> {
                                    throw new FileNotFoundException("a.yaml");
                                },
                                RunOptions.workers(2)))
                .satisfies(failure -> assertThat(failure)
                        .hasMessageMatching("\\Qtask 'readA' failed with java.io.FileNotFoundException: a.yaml"
                                + " (ConfigTasks: 1 failed, 1 skipped; \\E\\d+\\.\\d\\Q ms with 2 workers)\\E"));
    }

    @Test
    void aTimeoutNamesTheTasksThatWereRunning() {
        assertThat(new PlanTimeoutException(Duration.ofMillis(1500), List.of("readA", "merge"), REPORT))
                .hasMessage("the deadline of 1.50 s passed; still running: readA, merge"
                        + " (ConfigTasks: 1 succeeded, 1 skipped; 3.0 ms with 2 workers)");
    }

    @Test
    void aTimeoutBetweenTasksSaysThatNoneWasRunning() {
        assertThat(new PlanTimeoutException(Duration.ofNanos(1), List.of(), REPORT))
                .hasMessage("the deadline of 0.0 ms passed; no task was running"
                        + " (ConfigTasks: 1 succeeded, 1 skipped; 3.0 ms with 2 workers)");
    }

    @Test
    void aStopNamesTheLayerAndTheReason() {
        PlanStoppedException stopped = new PlanStoppedException("nobody confirmed", 2, null, REPORT);
        assertThat(stopped)
                .hasMessage("the checkpoint after layer 2 stopped the run: nobody confirmed"
                        + " (ConfigTasks: 1 succeeded, 1 skipped; 3.0 ms with 2 workers)")
                .hasNoCause();
        assertThat(stopped.layer()).isEqualTo(2);
        assertThat(stopped.reason()).isEqualTo("nobody confirmed");
    }

    @Test
    void aTaskThatWasSkippedAfterACheckpointHasNoValueForThatReason() {
        TaskReport skipped =
                new TaskReport(GRAPH.task("merge"), new Outcome.Skipped<>("checkpoint after layer 0"), -1, -1, -1);
        assertThat(new NoValueException(skipped, REPORT))
                .hasMessage(
                        "task 'merge' has no value: it was skipped, since the run stopped at the checkpoint after layer 0");
    }

    @Test
    void anExceptionCarriesTheReport() {
        assertThat(new TaskFailedException("readA", new Exception(), REPORT).report())
                .isSameAs(REPORT);
        assertThat(new PlanTimeoutException(Duration.ofNanos(1), List.of(), REPORT).report())
                .isSameAs(REPORT);
    }

    @Test
    void aSerializedExceptionKeepsAllButTheReport() throws Exception {
        PlanTimeoutException timeout = new PlanTimeoutException(Duration.ofSeconds(1), List.of("readA"), REPORT);
        timeout.addSuppressed(new TaskFailedException("merge", new Exception("broken"), REPORT));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(timeout);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PlanTimeoutException read = (PlanTimeoutException) in.readObject();
            assertThat(read).hasMessage(timeout.getMessage());
            assertThat(read.deadline()).isEqualTo(Duration.ofSeconds(1));
            assertThat(read.stillRunning()).containsExactly("readA");
            assertThat(read.getSuppressed()[0]).isInstanceOf(TaskFailedException.class);
        }
    }
}
