package dev.planloom.sample.terminal;

import dev.planloom.runtime.DurationFormat;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads rates such as {@code 80/m}, {@code 20/s} and {@code 5/250ms}. */
public final class RateConverter implements ITypeConverter<Rate> {
    private static final Pattern RATE = Pattern.compile("(\\d+)/(.+)");

    @Override
    public Rate convert(String value) {
        Matcher rate = RATE.matcher(value);
        if (!rate.matches()) {
            throw new TypeConversionException("'" + value + "' is no rate. Write it as 20/s, 80/m or 5/250ms.");
        }
        return new Rate(permits(value, rate.group(1)), period(value, rate.group(2)));
    }

    private static int permits(String value, String number) {
        int permits;
        try {
            permits = Integer.parseInt(number);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + value + "' is too often: at most " + Integer.MAX_VALUE);
        }
        if (permits < 1) {
            throw new TypeConversionException("'" + value + "' is too seldom: at least 1 must be allowed");
        }
        return permits;
    }

    /** A unit alone stands for one of it. */
    private static Duration period(String value, String text) {
        Duration period;
        try {
            period = DurationFormat.parse(Character.isDigit(text.charAt(0)) ? text : "1" + text);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException("'" + value + "' is no rate: '" + text
                    + "' is no period. Write it as s, m or h, or as a duration such as 250ms.");
        }
        if (!period.isPositive()) {
            throw new TypeConversionException("'" + value + "' is no rate: the period must be longer than zero");
        }
        return period;
    }
}
