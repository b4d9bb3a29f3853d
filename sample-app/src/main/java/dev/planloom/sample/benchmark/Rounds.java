package dev.planloom.sample.benchmark;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers of rounds. */
final class Rounds {
    private Rounds() {}

    private static int number(String value, int least) {
        int rounds;
        try {
            rounds = Integer.parseInt(value);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + value + "' is no number of rounds");
        }
        if (rounds < least) {
            throw new TypeConversionException("'" + value + "' is too few: it must be at least " + least);
        }
        return rounds;
    }

    /** Those that count. */
    static final class CountedConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, 1);
        }
    }

    /** Those before. */
    static final class WarmUpConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return number(value, 0);
        }
    }
}
