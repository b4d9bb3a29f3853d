package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ElementsTest {
    static Stream<Arguments> sources() {
        return Stream.<Object>of(
                        List.of(0, 1, 2, 3, 4),
                        new LinkedList<>(List.of(0, 1, 2, 3, 4)),
                        (Iterable<Integer>) List.of(0, 1, 2, 3, 4)::iterator,
                        List.of(0, 1, 2, 3, 4).iterator(),
                        new Integer[] {0, 1, 2, 3, 4},
                        new int[] {0, 1, 2, 3, 4},
                        IntStream.range(0, 5).boxed(),
                        IntStream.range(0, 5).parallel())
                .map(source -> () -> new Object[] {source});
    }

    @ParameterizedTest
    @MethodSource("sources")
    void elementsAreClaimedOnceInTheirOrderAsManyAsTheClaimHolds(Object source) {
        Elements elements = Elements.of(source);
        List<Object> claimed = new ArrayList<>();
        Claim claim = new Claim(2);
        while (elements.claim(claim)) {
            assertThat(claim.size).isBetween(1, 2);
            for (int i = 0; i < claim.size; i++) {
                assertThat(claim.index(i)).isEqualTo(claimed.size());
                claimed.add(elements.element(claim, i));
            }
        }
        assertThat(claimed).containsExactly(0, 1, 2, 3, 4);
        assertThat(elements.claim(claim)).isFalse();
        assertThat(claim.size).isZero();
    }

    @Test
    void aMapHasItsEntries() {
        Claim claim = new Claim(1);
        Elements elements = Elements.of(Map.of("a", 1));
        assertThat(elements.claim(claim)).isTrue();
        assertThat(elements.element(claim, 0)).isEqualTo(Map.entry("a", 1));
    }

    @Test
    void arraysOfEachPrimitiveTypeHaveTheirElements() {
        Stream.<Object>of(
                        new int[] {1},
                        new long[] {1},
                        new double[] {1},
                        new float[] {1},
                        new byte[] {1},
                        new short[] {1},
                        new char[] {1},
                        new boolean[] {true})
                .forEach(array -> {
                    Claim claim = new Claim(2);
                    Elements elements = Elements.of(array);
                    assertThat(elements.claim(claim)).isTrue();
                    assertThat(claim.size).isEqualTo(1);
                    assertThat(elements.element(claim, 0)).isEqualTo(Array.get(array, 0));
                    assertThat(Elements.count(array)).isEqualTo(1);
                });
    }

    @Test
    void nullsAreElements() {
        Claim claim = new Claim(5);
        Elements elements = Elements.of(Arrays.asList(null, "a"));
        assertThat(elements.claim(claim)).isTrue();
        assertThat(elements.element(claim, 0)).isNull();
        assertThat(elements.element(claim, 1)).isEqualTo("a");
        assertThat(claim.size).isEqualTo(2);
    }

    @Test
    void whatHasNoElementsIsToldByItsClass() {
        assertThatThrownBy(() -> Elements.of("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a java.lang.String has no elements");
    }

    @Test
    void aSourceThatThrewIsDrawnNoMore() {
        AtomicInteger draws = new AtomicInteger();
        Iterator<Object> broken = Stream.generate(() -> {
                    draws.incrementAndGet();
                    throw new IllegalStateException("broken");
                })
                .iterator();
        Elements elements = Elements.of(broken);
        assertThatThrownBy(() -> elements.claim(new Claim(1))).hasMessage("broken");
        assertThat(elements.claim(new Claim(1))).isFalse();
        assertThat(draws).hasValue(1);
    }

    @Test
    void aStreamIsClosedAndDrawnNoMore() {
        AtomicInteger closed = new AtomicInteger();
        Elements elements = Elements.of(Stream.of(1, 2).onClose(closed::incrementAndGet));
        elements.close();
        assertThat(closed).hasValue(1);
        assertThat(elements.claim(new Claim(1))).isFalse();
    }

    @Test
    void aClaimIsBoundedWhateverTheBatch() {
        Claim claim = new Claim(Integer.MAX_VALUE);
        assertThat(Elements.of(new int[5_000]).claim(claim)).isTrue();
        assertThat(claim.size).isEqualTo(1_024);
    }
}
