package dev.planloom.sample.terminal;

import dev.planloom.Schedule;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads and writes the names of schedules: {@code layered}, {@code dataflow}. */
public final class ScheduleConverter implements ITypeConverter<Schedule> {
    @Override
    public Schedule convert(String value) {
        return Arrays.stream(Schedule.values())
                .filter(schedule -> name(schedule).equals(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + value + "' is no schedule. Choose " + names() + "."));
    }

    /**
     * The name of a schedule.
     *
     * @param schedule a schedule
     * @return its name on the command line
     */
    public static String name(Schedule schedule) {
        return schedule.name().toLowerCase(Locale.ROOT);
    }

    private static String names() {
        return Arrays.stream(Schedule.values()).map(ScheduleConverter::name).collect(Collectors.joining(" or "));
    }
}
