package dev.planloom.sample.terminal;

import dev.planloom.runtime.RunReport;

/** A run in one line, the last that a command prints of it. */
public final class RunLine {
    private RunLine() {}

    /**
     * The line of a run.
     *
     * @param report the report of the run
     * @return how its tasks ended, how long it took, with how many workers, and in which schedule
     */
    public static String of(RunReport report) {
        return report + ", " + ScheduleConverter.name(report.schedule());
    }
}
