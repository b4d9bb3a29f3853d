package dev.planloom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class RunReportTest {
    private static final Duration MILLI = Duration.ofMillis(1);

    @Test
    void aReportReadsAsOneLineThatCountsEachOutcome() {
        assertThat(report(
                        4,
                        Duration.ofNanos(12_300_400),
                        new Outcome.Skipped<>("c"),
                        new Outcome.Succeeded<>(1),
                        new Outcome.Failed<>(new Exception()),
                        new Outcome.Succeeded<>(2),
                        new Outcome.Cancelled<>("'c' failed"),
                        new Outcome.TimedOut<>(MILLI)))
                .hasToString("ConfigTasks: 2 succeeded, 1 failed, 1 timed out, 1 cancelled, 1 skipped; 12.3 ms with 4"
                        + " workers");
    }

    @Test
    void aReportNamesOnlyTheOutcomesThatThereAre() {
        assertThat(report(1, Duration.ofSeconds(2), new Outcome.Succeeded<>(1)))
                .hasToString("ConfigTasks: 1 succeeded; 2.00 s with 1 worker");
    }

    @Test
    void aReportOfNothingSaysSo() {
        assertThat(report(2, Duration.ZERO)).hasToString("ConfigTasks: no tasks; 0.0 ms with 2 workers");
    }

    @Test
    void aTaskIsFoundByItsName() {
        RunReport report = report(1, MILLI, new Outcome.Succeeded<>("a"), new Outcome.Skipped<>("t0"));
        assertThat(report.task("t1").name()).isEqualTo("t1");
        assertThat(report.outcome("t1")).isEqualTo(new Outcome.Skipped<>("t0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.outcome("t2"))
                .withMessage("'t2' is no task of ConfigTasks. Did you mean 't0'?");
    }

    @Test
    void aTaskThatDidNotStartHasNoDuration() {
        RunReport report = report(1, MILLI, new Outcome.Succeeded<>("a"), new Outcome.Skipped<>("t0"));
        assertThat(report.task("t0").started()).isTrue();
        assertThat(report.task("t0").duration()).isEqualTo(MILLI);
        assertThat(report.task("t1").started()).isFalse();
        assertThat(report.task("t1").duration()).isZero();
    }

    @Test
    void theTimeOfTheTasksIsTheSumOfTheirDurations() {
        assertThat(report(2, MILLI.multipliedBy(2), succeeded(3)).taskTime()).isEqualTo(MILLI.multipliedBy(3));
    }

    @Test
    void theUtilisationIsThePartOfTheWorkersTimeThatTasksTook() {
        Offset<Double> nearly = Offset.offset(1e-9);
        assertThat(report(2, MILLI.multipliedBy(2), succeeded(3)).utilisation()).isEqualTo(0.75, nearly);
        assertThat(report(1, MILLI, succeeded(1)).utilisation()).isEqualTo(1, nearly);
        assertThat(report(1, Duration.ZERO).utilisation()).isZero();
    }

    @Test
    void theUtilisationIsRightThoughTheWorkersTimeIsMoreThanALongCanCount() {
        double available = Duration.ofHours(1).toNanos() * (double) Integer.MAX_VALUE;
        assertThat(report(Integer.MAX_VALUE, Duration.ofHours(1), succeeded(1)).utilisation())
                .isCloseTo(MILLI.toNanos() / available, Percentage.withPercentage(0.001));
    }

    private static Outcome<?>[] succeeded(int tasks) {
        Outcome<?>[] outcomes = new Outcome<?>[tasks];
        Arrays.fill(outcomes, new Outcome.Succeeded<>(1));
        return outcomes;
    }

    /** A report in which every task that started took a millisecond. */
    private static RunReport report(int workers, Duration makespan, Outcome<?>... outcomes) {
        TaskGraphBuilder graph = TaskGraph.named("ConfigTasks");
        for (int task = 0; task < outcomes.length; task++) {
            graph.task("t" + task);
        }
        TaskGraph built = graph.build();
        List<TaskReport> tasks = new ArrayList<>();
        for (PlannedTask task : built.tasks()) {
            Outcome<?> outcome = outcomes[task.number()];
            tasks.add(
                    outcome instanceof Outcome.Skipped<?>
                            ? new TaskReport(task, outcome, -1, -1, -1)
                            : new TaskReport(task, outcome, 0, MILLI.toNanos(), 0));
        }
        return new RunReport(built, Schedule.LAYERED, workers, makespan, tasks::get);
    }
}
