package dev.planloom.runtime.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestNameTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, '', 1",
        "'', abc, 3",
        "same, same, 0",
        "read, raed, 1",
        "read, rea, 1",
        "read, reads, 1",
        "read, real, 1",
        "kitten, sitting, 3",
        "ca, abc, 3",
        "abcd, badc, 2",
        "flaw, lawn, 2",
    })
    void distanceCountsInsertionsDeletionsSubstitutionsAndSwaps(String a, String b, int distance) {
        assertThat(ClosestName.distance(a, b)).isEqualTo(distance);
        assertThat(ClosestName.distance(b, a)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "raedA, readA",
        "READA, readA",
        "reada, readA",
        "mrege, merge",
        "mergee, merge",
        "provisionWorker, provisionWorkers"
    })
    void misspeltNameFindsTheOneThatWasMeant(String misspelt, String meant) {
        assertThat(ClosestName.to(misspelt, List.of("audit", "merge", "readA", "provisionWorkers")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"''", "a", "xy", "database", "mXXge", "provXXXXnWorkers"})
    void distantNameFindsNothing(String name) {
        assertThat(ClosestName.to(name, List.of("audit", "merge", "readA", "b", "provisionWorkers")))
                .isEmpty();
    }

    @Test
    void closestOfSeveralIsFoundAndTheFirstOfEquallyClose() {
        assertThat(ClosestName.to("readC", List.of("rreadD", "readA", "readB"))).contains("readA");
        assertThat(ClosestName.to("readC", List.of("readA", "readc"))).contains("readc");
    }

    @Test
    void thereIsNothingToFindAmongNoNames() {
        assertThat(ClosestName.to("read", List.of())).isEqualTo(Optional.empty());
    }
}
