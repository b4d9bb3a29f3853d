package dev.planloom.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.processor.model.Setting;
import dev.planloom.processor.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RivalsTest {
    private static final List<String> NAMES =
            List.of("/", "a", "a/", "a/b", "a/b/", "a/b/c", "a//", "a//b", "/a", "/a/", "ab", "b");

    private static Touch touch(String name, boolean isWrite) {
        return new Touch(new Setting<>(name, true, new Subject.OfClass()), isWrite);
    }

    @ParameterizedTest
    @CsvSource({
        "log, log, true",
        "cache/, cache/prices, true",
        "cache/prices, cache/, true",
        "cache/, cache/, true",
        "cache, cache/prices, false",
        "cache/, cache, false",
        "cache/a, cache/b, false",
        "Log, log, false"
    })
    void namesThatAreEqualOrOneBelowTheOtherAreAtOddsIfOneIsWritten(String one, String other, boolean isAtOdds) {
        assertThat(touch(one, true).isAtOddsWith(touch(other, true))).isEqualTo(isAtOdds);
        assertThat(touch(one, true).isAtOddsWith(touch(other, false))).isEqualTo(isAtOdds);
        assertThat(touch(one, false).isAtOddsWith(touch(other, true))).isEqualTo(isAtOdds);
        assertThat(touch(one, false).isAtOddsWith(touch(other, false))).isFalse();
    }

    @Test
    void rivalsAreThoseWhichALookAtEachPairFinds() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            List<List<Touch>> tasks =
                    IntStream.range(0, 8).mapToObj(_ -> some(random)).toList();
            Rivals rivals = new Rivals();
            for (int place = 0; place < tasks.size(); place++) {
                List<Touch> own = tasks.get(place);

                assertThat(rivals.add(place, own).stream())
                        .as("task %s of %s", place, tasks)
                        .containsExactlyElementsOf(IntStream.range(0, place)
                                .filter(other -> areAtOdds(own, tasks.get(other)))
                                .boxed()
                                .toList());
            }
        }
    }

    private static List<Touch> some(Random random) {
        List<Touch> touches = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            touches.add(touch(NAMES.get(random.nextInt(NAMES.size())), random.nextInt(3) == 0));
        }
        return touches;
    }

    private static boolean areAtOdds(List<Touch> own, List<Touch> others) {
        return own.stream().anyMatch(touch -> others.stream().anyMatch(touch::isAtOddsWith));
    }
}
