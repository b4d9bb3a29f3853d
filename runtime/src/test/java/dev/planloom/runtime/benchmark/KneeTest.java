package dev.planloom.runtime.benchmark;

import static dev.planloom.runtime.benchmark.Curve.curve;
import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.Schedule;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class KneeTest {
    @Test
    void whereNothingGainsItIsAtTheFewest() {
        assertThat(knee(curve().with(1, 100).with(5, 100).with(10, 100))).hasValue(1);
        assertThat(knee(curve().with(1, 104).with(5, 100).with(10, 102))).hasValue(1);
    }

    @Test
    void whereEachGainsItIsAtTheMost() {
        assertThat(knee(curve().with(1, 1000).with(2, 500).with(4, 250).with(8, 125)))
                .hasValue(8);
    }

    @Test
    void whereTheGainEndsItIsAtTheFewestThatAreAsFast() {
        assertThat(knee(curve().with(1, 1000).with(5, 205).with(10, 200).with(20, 198)))
                .hasValue(5);
    }

    @Test
    void whereMoreAreSlowerItIsAtTheFastest() {
        assertThat(knee(curve().with(1, 1000).with(5, 300).with(10, 200).with(20, 900)))
                .hasValue(10);
    }

    @Test
    void whatIsFivePercentLongerIsAsFast() {
        assertThat(knee(curve().with(1, 105).with(2, 100))).hasValue(1);
        assertThat(knee(curve().with(1, 106).with(2, 100))).hasValue(2);
    }

    /** The runs with 10 workers differ by so much that nobody can tell 230 ms from them. */
    @Test
    void whatIsWithinTheSpreadOfTheFastestIsAsFast() {
        assertThat(knee(curve().with(1, 1000).with(5, 230, 230, 230).with(10, 180, 200, 280)))
                .hasValue(5);
        assertThat(knee(curve().with(1, 1000).with(5, 230, 230, 230).with(10, 199, 200, 280)))
                .hasValue(5);
        assertThat(knee(curve().with(1, 1000).with(5, 230, 230, 230).with(10, 199, 200, 201)))
                .hasValue(10);
    }

    @Test
    void aSingleRunThatIsSlowIsNotTheirSpread() {
        assertThat(knee(curve().with(1, 1000).with(5, 230, 230, 230).with(10, 199, 200, 200, 200, 280)))
                .hasValue(10);
    }

    /** Only the spread of the fastest counts: a count whose runs vary is not the better for it. */
    @Test
    void runsThatDifferWidelyMakeNoKneeOfTheirCount() {
        assertThat(knee(curve().with(1, 100, 400, 900).with(5, 200, 200, 200).with(10, 100, 100, 100)))
                .hasValue(10);
    }

    @Test
    void ofTwoThatAreEquallyFastItIsTheFewer() {
        assertThat(knee(curve().with(1, 500).with(10, 100).with(5, 100))).hasValue(5);
    }

    @Test
    void aSingleCountHasNone() {
        assertThat(knee(curve().with(4, 100, 100))).isEmpty();
    }

    @Test
    void eachScheduleHasItsOwn() {
        WorkerTable table = curve().with(1, 100)
                .with(5, 50)
                .with(Schedule.DATAFLOW, 1, 50)
                .with(Schedule.DATAFLOW, 5, 50)
                .table();

        assertThat(table.knee(Schedule.LAYERED))
                .hasValueSatisfying(row -> assertThat(row.workers()).isEqualTo(5));
        assertThat(table.knee(Schedule.DATAFLOW))
                .hasValueSatisfying(row -> assertThat(row.workers()).isEqualTo(1));
        assertThat(table.rows().stream().filter(WorkerRow::isKnee)).hasSize(2);
    }

    private static OptionalInt knee(Curve curve) {
        return curve.table().knee(Schedule.LAYERED).stream()
                .mapToInt(WorkerRow::workers)
                .findFirst();
    }
}
