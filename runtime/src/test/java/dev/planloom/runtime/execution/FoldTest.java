package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final int VALUES = 200;

    @Test
    void valuesThatComeInAnyOrderAreCollectedInTheirs() {
        List<Integer> expected = IntStream.range(0, VALUES).boxed().toList();
        for (int seed = 0; seed < 50; seed++) {
            List<Integer> order = new ArrayList<>(expected);
            Collections.shuffle(order, new Random(seed));
            Fold fold = new Fold(Collectors.toList());
            order.forEach(index -> fold.add(index, index));
            assertThat(fold.result()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void noValuesGiveTheFinishedEmptyContainer() {
        assertThat(new Fold(Collectors.counting()).result()).isEqualTo(0L);
    }

    @Test
    void nullIsAValue() {
        Fold fold = new Fold(Collectors.toList());
        fold.add(1, null);
        fold.add(0, "a");
        assertThat(fold.result()).isEqualTo(Arrays.asList("a", null));
    }

    @Test
    void thereIsNoMoreThanOneContainerForEachGapAndOne() {
        AtomicInteger containers = new AtomicInteger();
        Fold fold = new Fold(Collector.of(
                () -> {
                    containers.incrementAndGet();
                    return new ArrayList<Object>();
                },
                List::add,
                (left, right) -> {
                    left.addAll(right);
                    return left;
                }));
        fold.add(1, 1);
        for (int index = 3; index < VALUES; index++) {
            fold.add(index, index);
        }
        assertThat(containers).hasValue(2);
        fold.add(0, 0);
        fold.add(2, 2);
        assertThat(fold.result()).isEqualTo(IntStream.range(0, VALUES).boxed().toList());
    }
}
