package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistinctElementsTest {
    private final List<String> shared = new ArrayList<>();
    private final DistinctElements elements =
            new DistinctElements((index, element, attempt) -> shared.add(index + " " + element + " " + attempt));

    @Test
    void theFirstOfEachKindIsExecuted() {
        assertThat(elements.isFirst(0, "a")).isTrue();
        assertThat(elements.isFirst(1, "b")).isTrue();
        assertThat(elements.isFirst(2, "a")).isFalse();
        assertThat(elements.isFirst(3, null)).isTrue();
        assertThat(elements.isFirst(4, null)).isFalse();
    }

    @Test
    void thoseThatCameBeforeTheFirstHadEndedHearWhenItDoes() {
        elements.isFirst(0, "a");
        elements.isFirst(1, "a");
        elements.isFirst(2, "a");
        assertThat(shared).isEmpty();
        elements.ended("a", new Attempt.Succeeded(7));
        assertThat(shared).containsExactly("1 a Succeeded[value=7]", "2 a Succeeded[value=7]");
    }

    @Test
    void thoseThatComeLaterHearAtOnce() {
        elements.isFirst(0, "a");
        elements.ended("a", new Attempt.Succeeded(null));
        elements.isFirst(1, "a");
        assertThat(shared).containsExactly("1 a Succeeded[value=null]");
    }

    @Test
    void theyShareAFailure() {
        IOException broken = new IOException("broken");
        elements.isFirst(0, "a");
        elements.isFirst(1, "a");
        elements.ended("a", new Attempt.Failed(broken));
        elements.isFirst(2, "a");
        assertThat(shared).containsExactly("1 a " + new Attempt.Failed(broken), "2 a " + new Attempt.Failed(broken));
    }

    @Test
    void anElementWhoseHashCodeChangesIsTold() {
        List<Integer> changing = new ArrayList<>();
        elements.isFirst(0, changing);
        changing.add(1);
        assertThatThrownBy(() -> elements.ended(changing, new Attempt.Succeeded(null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hash code of [1] has changed");
    }
}
