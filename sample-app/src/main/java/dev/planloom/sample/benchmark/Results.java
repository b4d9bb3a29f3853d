package dev.planloom.sample.benchmark;

import dev.planloom.runtime.benchmark.WorkerTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * What is written to files.
 *
 * @param table what was measured
 * @param program of what
 * @param rounds how often
 * @param warmUp how many rounds came before
 */
record Results(WorkerTable table, Program program, int rounds, int warmUp) {
    /** A duration in milliseconds, exactly. */
    static BigDecimal millis(Duration duration) {
        return plain(BigDecimal.valueOf(duration.toNanos(), 6));
    }

    /** A ratio, to the fourth decimal. */
    static BigDecimal ratio(double ratio) {
        return plain(BigDecimal.valueOf(ratio).setScale(4, RoundingMode.HALF_EVEN));
    }

    /** Without zeros at the end, and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
