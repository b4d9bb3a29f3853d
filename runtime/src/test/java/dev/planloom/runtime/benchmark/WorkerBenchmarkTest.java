package dev.planloom.runtime.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskGraph;
import dev.planloom.runtime.Threads;
import dev.planloom.runtime.execution.LazyRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkerBenchmarkTest {
    private final FakePlan plan = new FakePlan();
    private final WorkerBenchmark benchmark = WorkerBenchmark.of(plan);

    @Test
    void aPlanIsMeasuredWithEachNumberOfWorkers() throws InterruptedException {
        LazyRunner runner = LazyRunner.of(TaskGraph.named("RealTasks").task("a").build(), Schedule.LAYERED);

        WorkerTable table = WorkerBenchmark.of(
                        options -> runner.run((_, _) -> 42, options).report())
                .workers(3, 1)
                .schedules(Schedule.values())
                .rounds(2)
                .measure();

        assertThat(table.plan()).isEqualTo("RealTasks");
        assertThat(table.rows())
                .extracting(row -> row.schedule() + " " + row.workers())
                .containsExactly("LAYERED 1", "LAYERED 3", "DATAFLOW 1", "DATAFLOW 3");
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.makespans()).hasSize(2).allMatch(Duration::isPositive);
            assertThat(row.utilisation()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void withoutFurtherWordsItHasFiveCountsSevenRoundsAndTwoForWarmUp() throws InterruptedException {
        WorkerTable table = benchmark.measure();

        assertThat(table.rows()).extracting(WorkerRow::workers).containsExactly(1, 2, 5, 10, 20);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.makespans()).hasSize(7));
        assertThat(plan.runs).hasSize((7 + 2) * 5);
        assertThat(benchmark.runs()).isEqualTo(45);
    }

    @Test
    void eachRoundHasARunWithEachCount() throws InterruptedException {
        benchmark.workers(1, 5, 10, 20).warmUp(1).rounds(50).measure();

        assertThat(rounds(4))
                .hasSize(51)
                .allSatisfy(round -> assertThat(round).containsExactlyInAnyOrder(1, 5, 10, 20));
    }

    @Test
    void theOrderOfTheCountsDiffersFromRoundToRound() throws InterruptedException {
        benchmark.workers(1, 5, 10, 20).warmUp(0).rounds(200).measure();

        assertThat(new HashSet<>(rounds(4))).as("orders of four").hasSize(24);
        for (int place = 0; place < 4; place++) {
            int at = place;
            assertThat(rounds(4).stream().filter(round -> round.get(at) == 1).count())
                    .as("how often one worker is at place %d", place)
                    .isBetween(30L, 70L);
        }
    }

    @Test
    void theOrderIsTheSameEachTime() throws InterruptedException {
        WorkerBenchmark some = benchmark.workers(1, 5, 10, 20).rounds(3);
        some.measure();
        List<Integer> first = List.copyOf(plan.workers());
        plan.runs.clear();
        some.measure();

        assertThat(plan.workers()).isEqualTo(first);
    }

    @Test
    void theRunsOfTheWarmUpComeFirstAndDoNotCount() throws InterruptedException {
        WorkerTable table = benchmark.workers(4).warmUp(3).rounds(2).measure();

        assertThat(table.rows().getFirst().makespans()).containsExactly(Duration.ofMillis(4), Duration.ofMillis(5));
    }

    @Test
    void withoutSchedulesThePlansOwnIsMeasured() throws InterruptedException {
        WorkerTable table = benchmark.workers(1).measure();

        assertThat(table.schedules()).containsExactly(Schedule.DATAFLOW);
        assertThat(plan.runs).allMatch(options -> options.schedule().isEmpty());
    }

    @Test
    void theOptionsOfTheRunsAreThoseThatWereChosen() throws InterruptedException {
        benchmark
                .options(RunOptions.workers(99).limit("db", 3).threads(Threads.PLATFORM))
                .workers(2)
                .measure();

        assertThat(plan.runs).allSatisfy(options -> {
            assertThat(options.workers()).isEqualTo(2);
            assertThat(options.limits()).containsEntry("db", 3);
            assertThat(options.threads()).isEqualTo(Threads.PLATFORM);
            assertThat(options.deadline()).isEmpty();
        });
    }

    @Test
    void theDeadlineOfARunIsTheEarlierOfItsOwnAndTheBenchmarks() throws InterruptedException {
        RunOptions ownHour = RunOptions.workers(1).deadline(Duration.ofHours(1));
        WorkerBenchmark once = benchmark.workers(1).warmUp(0).rounds(1);

        once.options(ownHour).deadline(Duration.ofHours(9)).measure();
        once.deadline(Duration.ofHours(9)).measure();

        assertThat(plan.runs.getFirst().deadline()).hasValue(Duration.ofHours(1));
        assertThat(plan.runs.getLast().deadline())
                .hasValueSatisfying(left -> assertThat(left).isBetween(Duration.ofHours(8), Duration.ofHours(9)));
    }

    @Test
    void theListenerHearsOfEachRunAlsoOfTheWarmUp() throws InterruptedException {
        List<Measurement> heard = new ArrayList<>();

        benchmark.workers(2).warmUp(1).rounds(2).listener(heard::add).measure();

        assertThat(heard)
                .containsExactly(
                        new Measurement(1, true, Schedule.DATAFLOW, 2, Duration.ofMillis(1), 0),
                        new Measurement(1, false, Schedule.DATAFLOW, 2, Duration.ofMillis(2), 0),
                        new Measurement(2, false, Schedule.DATAFLOW, 2, Duration.ofMillis(3), 0));
    }

    @Test
    void aRunTooShortForTheClockTookANanosecond() throws InterruptedException {
        WorkerTable table = WorkerBenchmark.of(options -> FakePlan.report(options, Duration.ZERO))
                .workers(1, 2)
                .measure();

        assertThat(table.rows()).extracting(WorkerRow::speedUp).containsExactly(1.0, 1.0);
    }

    @Test
    void aBenchmarkDoesNotChange() throws InterruptedException {
        int[] counts = {3};
        WorkerBenchmark three = benchmark.workers(counts).rounds(1).warmUp(0);
        counts[0] = 4;
        three.workers(8).rounds(9).warmUp(9).schedules(Schedule.LAYERED).deadline(Duration.ofDays(1));
        three.measure();

        assertThat(plan.workers()).containsExactly(3);
        assertThat(plan.runs.getFirst().schedule()).isEqualTo(Optional.empty());
    }

    @Test
    void aRunWithOtherOptionsIsNoMeasurement() {
        WorkerBenchmark fixed = WorkerBenchmark.of(_ -> FakePlan.report(RunOptions.workers(4), Duration.ofMillis(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(fixed.workers(5)::measure)
                .withMessage(
                        "the run of FakeTasks was to be with 5 workers, but was with 4 workers, dataflow. Run the plan"
                                + " with the options that are handed over: options -> GeneratedPlan.run(tasks, options).report()");
        assertThatIllegalArgumentException()
                .isThrownBy(fixed.workers(4).schedules(Schedule.LAYERED)::measure)
                .withMessageStartingWith(
                        "the run of FakeTasks was to be with 4 workers, layered, but was with 4 workers, dataflow.");
    }

    @Test
    void whatCannotBeMeasuredIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(benchmark::workers)
                .withMessage("there is nothing to measure: name at least one number of workers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benchmark.workers(1, 0))
                .withMessage("a run needs at least 1 worker, but was to have 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benchmark.workers(5, 1, 5))
                .withMessage("5 is there twice. Name each number of workers once; rounds repeat them all.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benchmark.rounds(0))
                .withMessage("there must be at least 1 round, but were to be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benchmark.warmUp(-1))
                .withMessage("the rounds of the warm-up must be at least 0, but were to be -1");
        assertThatIllegalArgumentException()
                .isThrownBy(benchmark::schedules)
                .withMessageStartingWith("there is nothing to measure: name at least one schedule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benchmark.schedules(Schedule.LAYERED, Schedule.LAYERED))
                .withMessage("a schedule is there twice among LAYERED, LAYERED. Name each once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benchmark.deadline(Duration.ZERO))
                .withMessageStartingWith("the deadline must be longer than zero, but was PT0S.");
    }

    @Test
    void nullIsRejectedAtOnce() {
        assertThatThrownBy(() -> WorkerBenchmark.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> benchmark.options(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> benchmark.listener(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> benchmark.schedules(Schedule.LAYERED, null)).isInstanceOf(NullPointerException.class);
    }

    /** The counts of each round, in the order in which they ran. */
    private List<List<Integer>> rounds(int size) {
        List<List<Integer>> rounds = new ArrayList<>();
        for (int start = 0; start < plan.runs.size(); start += size) {
            rounds.add(Collections.unmodifiableList(plan.workers().subList(start, start + size)));
        }
        return rounds;
    }
}
