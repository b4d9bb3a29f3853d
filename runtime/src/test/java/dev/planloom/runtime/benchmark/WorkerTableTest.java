package dev.planloom.runtime.benchmark;

import static dev.planloom.runtime.benchmark.Curve.curve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.planloom.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WorkerTableTest {
    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    @Test
    void rowsStandByScheduleAndRisingNumberOfWorkers() {
        WorkerTable table = curve().with(Schedule.DATAFLOW, 5, 1)
                .with(10, 1)
                .with(2, 1)
                .with(Schedule.DATAFLOW, 1, 1)
                .table();

        assertThat(table.rows())
                .extracting(row -> row.schedule() + " " + row.workers())
                .containsExactly("LAYERED 2", "LAYERED 10", "DATAFLOW 1", "DATAFLOW 5");
        assertThat(table.schedules()).containsExactly(Schedule.LAYERED, Schedule.DATAFLOW);
        assertThat(table.rows(Schedule.DATAFLOW)).extracting(WorkerRow::workers).containsExactly(1, 5);
    }

    @Test
    void aRowHasTheMakespansInTheirOrderAndTheirSpread() {
        WorkerRow row = curve().with(4, 30, 10, 20).table().rows().getFirst();

        assertThat(row.makespans())
                .containsExactly(Duration.ofMillis(30), Duration.ofMillis(10), Duration.ofMillis(20));
        assertThat(row.spread()).isEqualTo(Quartiles.of(row.makespans()));
        assertThat(row.spread().median()).isEqualTo(Duration.ofMillis(20));
    }

    @Test
    void theUtilisationIsTheMedianOfThatOfTheRuns() {
        assertThat(curve().with(1, 9, 9, 9).table().rows().getFirst().utilisation())
                .isEqualTo(0.5, NEARLY); // 1, 1/2, 1/3
        assertThat(curve().with(1, 9, 9).table().rows().getFirst().utilisation())
                .isEqualTo(0.75, NEARLY);
    }

    @Test
    void whatRanToWarmUpIsLeftOut() {
        WorkerTable table = curve().warmUp(1, 999).with(1, 10).warmUp(2, 999).table();

        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.makespans()).containsExactly(Duration.ofMillis(10)));
    }

    @Test
    void speedUpAndEfficiencyAreThoseOverOneWorker() {
        WorkerTable table = curve().with(1, 90, 100, 999).with(5, 25, 20, 30).table();

        assertThat(table.rows()).extracting(WorkerRow::speedUp).containsExactly(1.0, 4.0);
        assertThat(table.rows()).extracting(WorkerRow::efficiency).containsExactly(1.0, 0.8);
    }

    @Test
    void withoutOneWorkerTheyAreThoseOverTheFewest() {
        WorkerTable table = curve().with(5, 100).with(20, 50).table();

        assertThat(table.rows()).extracting(WorkerRow::speedUp).containsExactly(1.0, 2.0);
        assertThat(table.rows()).extracting(WorkerRow::efficiency).containsExactly(1.0, 0.5);
    }

    @Test
    void eachScheduleIsComparedWithItself() {
        WorkerTable table = curve().with(1, 100)
                .with(2, 50)
                .with(Schedule.DATAFLOW, 1, 80)
                .with(Schedule.DATAFLOW, 2, 20)
                .table();

        assertThat(table.rows()).extracting(WorkerRow::speedUp).containsExactly(1.0, 2.0, 1.0, 4.0);
    }

    @Test
    void ofNothingThereAreNoRows() {
        WorkerTable table = curve().table();

        assertThat(table.rows()).isEmpty();
        assertThat(table.knee(Schedule.LAYERED)).isEmpty();
        assertThat(table).hasToString("nothing was measured");
    }

    @Test
    void rowsDoNotChange() {
        WorkerTable table = curve().with(1, 10).table();

        assertThat(table.rows()).isUnmodifiable();
        assertThat(table.rows().getFirst().makespans()).isUnmodifiable();
        assertThat(new WorkerTable("a", List.of()).rows()).isUnmodifiable();
    }

    @Test
    void aPersonReadsItInEveryLanguageAlike() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(curve().with(1, 1000, 1010, 1000)
                            .with(5, 210, 200, 205)
                            .with(10, 205, 200, 210)
                            .with(Schedule.DATAFLOW, 1, 1000)
                            .with(Schedule.DATAFLOW, 5, 190)
                            .table())
                    .hasToString("""
                            ReportTasks: makespans in ms
                            schedule  workers  runs     min    25 %  median    75 %     max  speed-up  efficiency   busy
                            layered         1     3  1000.0  1000.0  1000.0  1005.0  1010.0      1.00       100 %   50 %
                            layered         5     3   200.0   202.5   205.0   207.5   210.0      4.88        98 %   17 %  knee
                            layered        10     3   200.0   202.5   205.0   207.5   210.0      4.88        49 %    9 %
                            dataflow        1     1  1000.0  1000.0  1000.0  1000.0  1000.0      1.00       100 %  100 %
                            dataflow        5     1   190.0   190.0   190.0   190.0   190.0      5.26       105 %   20 %  knee
                            layered: the knee is at 5 workers; more gain nothing that matters
                            dataflow: the knee is at 5 workers; the most that was measured: more may gain more""");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theUnitIsOneInWhichTheShortestMedianHasThreeDigits() {
        assertThat(text(500_000)).contains("makespans in us\n").contains(" 500.0 ");
        assertThat(text(1_230_000)).contains("makespans in ms\n").contains(" 1.23 ");
        assertThat(text(12_300_000)).contains("makespans in ms\n").contains(" 12.3 ");
        assertThat(text(1_230_000_000)).contains("makespans in s\n").contains(" 1.23 ");
        assertThat(text(12_300_000_000L)).contains("makespans in s\n").contains(" 12.3 ");
    }

    private static String text(long nanos) {
        Measurement measurement = new Measurement(1, false, Schedule.LAYERED, 1, Duration.ofNanos(nanos), 0);
        return WorkerTable.of("ReportTasks", List.of(measurement)).toString();
    }

    @Test
    void aMeasurementOutOfItsRangeIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve().with(0, 1))
                .withMessage("workers is out of its range: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve().with(1, 0))
                .withMessage("makespan is out of its range: PT0S");
    }
}
