package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementValuesTest {
    private final ElementValues values = new ElementValues();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 5_000})
    void valuesAreListedInOrderInWhateverOrderTheyAreSet(int count) {
        for (int index = count - 1; index >= 0; index--) {
            values.set(index, index);
        }
        assertThat(values.list(count))
                .isEqualTo(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void growthKeepsWhatWasSet() {
        values.set(3, "three");
        values.set(100_000, "far");
        assertThat(values.get(3)).isEqualTo("three");
        assertThat(values.get(100_000)).isEqualTo("far");
        assertThat(values.get(50_000)).isNull();
    }

    @Test
    void theListIsImmutableAndEndsWithItsSize() {
        values.set(0, "a");
        values.set(1, "b");
        List<Object> list = values.list(1);
        assertThat(list).containsExactly("a");
        assertThatThrownBy(() -> list.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.set(0, "c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {Integer.MAX_VALUE + 1L, 1L << 40, Long.MAX_VALUE})
    void moreValuesThanAListHoldsAreToBeCollected(long index) {
        assertThatThrownBy(() -> values.set(index, "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Collect them");
    }
}
