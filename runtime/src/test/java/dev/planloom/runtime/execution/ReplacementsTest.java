package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.planloom.runtime.TaskGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplacementsTest {
    private static final TaskGraph GRAPH = TaskGraph.named("ShopTasks")
            .task("load")
            .task("log")
            .task("each")
            .each("load")
            .task("say")
            .each("load")
            .build();

    private static final Collector<Object, ?, List<Object>> COLLECTOR = Collectors.toList();

    private static final Values VALUES = new Values(4);

    private static final TaskCalls OWN = new TaskCalls() {
        @Override
        public Object call(int task, Values values) {
            return "own " + task;
        }

        @Override
        public Object callEach(int task, @Nullable Object element, Values values) {
            return "own " + task + " of " + element;
        }

        @Override
        public Collector<?, ?, ?> collector(int task) {
            return COLLECTOR;
        }

        @Override
        public Object fallback(int task, @Nullable Object element, Values values, Throwable thrown) {
            return "fallback " + task + " of " + element + " after " + thrown.getMessage();
        }
    };

    private final List<Object> said = new ArrayList<>();
    private final Replacements none = Replacements.of(GRAPH);

    @Test
    void whatIsNotReplacedIsThePlansOwn() throws Throwable {
        TaskCalls calls = none.value(0, () -> "fake").over(OWN);

        assertThat(calls.call(1, VALUES)).isEqualTo("own 1");
        assertThat(calls.callEach(2, "a", VALUES)).isEqualTo("own 2 of a");
    }

    @Test
    void aReplacedTaskIsNotCalled() throws Throwable {
        TaskCalls calls = none.value(0, () -> "fake")
                .nothing(1, () -> said.add("logged"))
                .<String>valueOfEach(2, element -> element + "!")
                .<String>nothingOfEach(3, said::add)
                .over(OWN);

        assertThat(calls.call(0, VALUES)).isEqualTo("fake");
        assertThat(calls.call(1, VALUES)).isNull();
        assertThat(calls.callEach(2, "a", VALUES)).isEqualTo("a!");
        assertThat(calls.callEach(3, "b", VALUES)).isNull();
        assertThat(said).containsExactly("logged", "b");
    }

    @Test
    void collectorAndFallbackOfAReplacedTaskAreThePlansOwn() throws Throwable {
        TaskCalls calls = none.valueOfEach(2, _ -> "fake").over(OWN);

        assertThat(calls.collector(2)).isSameAs(COLLECTOR);
        assertThat(calls.fallback(2, "a", VALUES, new IllegalStateException("no disk")))
                .isEqualTo("fallback 2 of a after no disk");
    }

    @Test
    void aReplacementLeavesThoseItIsAddedToAsTheyAre() throws Throwable {
        Replacements one = none.value(0, () -> "one");
        Replacements two = one.value(0, () -> "two");

        assertThat(none.over(OWN).call(0, VALUES)).isEqualTo("own 0");
        assertThat(one.over(OWN).call(0, VALUES)).isEqualTo("one");
        assertThat(two.over(OWN).call(0, VALUES)).isEqualTo("two");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void nullIsNamedByItsTask() {
        assertThatNullPointerException()
                .isThrownBy(() -> none.value(0, null))
                .withMessage("the replacement of load is null");
        assertThatNullPointerException()
                .isThrownBy(() -> none.nothing(1, null))
                .withMessage("the replacement of log is null");
        assertThatNullPointerException()
                .isThrownBy(() -> none.valueOfEach(2, null))
                .withMessage("the replacement of each is null");
        assertThatNullPointerException()
                .isThrownBy(() -> none.nothingOfEach(3, null))
                .withMessage("the replacement of say is null");
    }
}
