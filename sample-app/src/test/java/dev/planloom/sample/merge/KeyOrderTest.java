package dev.planloom.sample.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class KeyOrderTest {
    private static final List<String> SORTED = List.of(
            "1",
            "2",
            "10",
            "99999999999999999999",
            "a",
            "a.1",
            "a.2",
            "a.2.b",
            "a.10",
            "a.10.a",
            "a.b",
            "a-b",
            "b",
            "b.");

    @RepeatedTest(20)
    void partsCountOneByOneAndNumbersByTheirSize(RepetitionInfo repetition) {
        List<String> keys = new ArrayList<>(SORTED);
        Collections.shuffle(keys, new Random(repetition.getCurrentRepetition()));

        keys.sort(new KeyOrder());

        assertThat(keys).isEqualTo(SORTED);
    }
}
