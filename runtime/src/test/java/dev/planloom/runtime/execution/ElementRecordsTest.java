package dev.planloom.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.planloom.runtime.ElementFailedException;
import dev.planloom.runtime.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ElementRecordsTest {
    private final ElementRecords records = new ElementRecords(true);
    private final Attempt.Failed broken = new Attempt.Failed(new IOException("broken"));

    @Test
    void whatBecameOfElementsIsCounted() {
        records.add(5, 100);
        records.succeeded();
        records.failed(6, "x", broken);
        records.skipped(7, "other");
        records.skipped(8, "other");
        records.cancelled();
        assertThat(records.report())
                .satisfies(
                        report -> assertThat(report.drawn()).isEqualTo(10),
                        report -> assertThat(report.succeeded()).isEqualTo(6),
                        report -> assertThat(report.failed()).isEqualTo(1),
                        report -> assertThat(report.skipped()).isEqualTo(2),
                        report -> assertThat(report.time()).isEqualTo(Duration.ofNanos(100)));
    }

    @Test
    void onlyWhatIsNotASuccessSpoilsTheWhole() {
        records.add(5, 100);
        assertThat(records.haveAllSucceeded()).isTrue();
        records.cancelled();
        assertThat(records.haveAllSucceeded()).isFalse();
        assertThat(records.haveFailed()).isFalse();
    }

    @Test
    void tenFailuresAreKeptAndAllAreCounted() {
        for (int index = 0; index < 1_000; index++) {
            records.failed(index, index, broken);
        }
        assertThat(records.report().failed()).isEqualTo(1_000);
        assertThat(records.report().failures())
                .extracting(ElementFailedException::index)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void theFirstFailureTellsOfTheOthersAndOfWhatElseWentWrong() {
        records.failed(4, "x", broken);
        records.failed(2, "y", broken);
        IllegalStateException other = new IllegalStateException();
        ElementFailedException failure = records.failure(other);
        assertThat(failure.index()).isEqualTo(4);
        assertThat(failure.getSuppressed()).hasSize(2).endsWith(other);
    }

    @Test
    void outcomesAreKeptWhereTheyAreTaken() {
        records.failed(1, "x", broken);
        records.skipped(2, "other");
        assertThat(records.outcome(0)).isNull();
        assertThat(records.outcome(1)).isEqualTo(new Outcome.Failed<>(broken.cause()));
        assertThat(records.outcome(2)).isEqualTo(new Outcome.Skipped<>("other"));
        records.failed(3, "y", new Attempt.Failed(new TimeoutException(), Duration.ofSeconds(2)));
        assertThat(records.outcome(3)).isEqualTo(new Outcome.TimedOut<>(Duration.ofSeconds(2)));
        ElementRecords others = new ElementRecords(false);
        others.failed(1, "x", broken);
        assertThat(others.outcome(1)).isNull();
    }

    @Test
    void anElementIsToldInAFewWords() {
        assertThat(textOf("x".repeat(1_000))).isEqualTo("x".repeat(60) + "…");
        assertThat(textOf("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(textOf(null)).isEqualTo("null");
    }

    @Test
    void anElementWhoseTextCannotBeToldIsToldByItsClass() {
        assertThat(textOf(element(() -> {
                    throw new UnsupportedOperationException();
                })))
                .endsWith("whose toString throws java.lang.UnsupportedOperationException");
        assertThat(textOf(element(() -> {
                    throw new StackOverflowError();
                })))
                .contains("whose toString throws");
        assertThat(textOf(element(() -> null))).isEqualTo("null");
    }

    private String textOf(Object element) {
        ElementRecords own = new ElementRecords(false);
        own.failed(0, element, broken);
        return own.failure(null).element();
    }

    private static Object element(Supplier<String> text) {
        return new Object() {
            @Override
            public String toString() {
                return text.get();
            }
        };
    }
}
