package dev.planloom.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CloseNamesTest {
    private static final List<String> NAMES =
            IntStream.range(0, 20_000).mapToObj(i -> "task" + i).toList();

    @Test
    void findsNamesUntilMillionsWereCompared() {
        CloseNames close = new CloseNames();
        long searches = CloseNames.MOST_COMPARED / NAMES.size();

        for (int i = 0; i < searches; i++) {
            assertThat(close.to("taks" + i, NAMES)).contains("task" + i);
        }
        assertThat(close.to("taks0", NAMES)).isEmpty();
    }

    @Test
    void givesUpForOnePlanAlone() {
        CloseNames tired = new CloseNames();
        IntStream.rangeClosed(0, 200).forEach(_ -> tired.to("no", NAMES));

        assertThat(tired.to("taks1", NAMES)).isEmpty();
        assertThat(new CloseNames().to("taks1", NAMES)).contains("task1");
    }
}
