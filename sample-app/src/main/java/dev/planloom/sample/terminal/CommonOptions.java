package dev.planloom.sample.terminal;

import dev.planloom.Schedule;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.Workers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that all commands have. They may stand before or after a command. */
public final class CommonOptions {
    /** Tasks that wait, for files or for simulated work, run side by side on a single processor too. */
    private static final int WORKERS = 4;

    /** Who waits for servers has nothing to do meanwhile. */
    private static final int WAITING = 10;

    @Option(
            names = "--workers",
            paramLabel = "N|auto",
            converter = WorkersConverter.class,
            scope = ScopeType.INHERIT,
            description = {
                "How many tasks may run at once, at least 1; auto for the number of processors less one.",
                "Default: " + WORKERS + "; " + WAITING + " for commands that wait for servers."
            })
    private @Nullable RunOptions workers;

    @Option(
            names = "--schedule",
            paramLabel = "layered|dataflow",
            converter = ScheduleConverter.class,
            scope = ScopeType.INHERIT,
            description = {
                "When a task starts. With layered, when all tasks of the layers before its own have ended; "
                        + "with dataflow, when its own dependencies have.",
                "Default: the plan's own, here layered."
            })
    private @Nullable Schedule schedule;

    /**
     * What the user chose.
     *
     * @return options with a number of workers, and with a schedule if the user named one
     */
    public RunOptions runOptions() {
        return runOptions(WORKERS);
    }

    /**
     * What the user chose for a command whose tasks wait for servers.
     *
     * @return options with a number of workers, more by default, and with a schedule if the user named one
     */
    public RunOptions waitingOptions() {
        return runOptions(WAITING);
    }

    private RunOptions runOptions(int byDefault) {
        RunOptions options = workers == null ? RunOptions.workers(byDefault) : workers;
        return schedule == null ? options : options.schedule(schedule);
    }

    /** Reads {@code 4} and {@code auto}. */
    static final class WorkersConverter implements ITypeConverter<RunOptions> {
        @Override
        public RunOptions convert(String value) {
            if (value.equals("auto")) {
                return RunOptions.workers(Workers.AUTO);
            }
            try {
                return RunOptions.workers(Integer.parseInt(value));
            } catch (NumberFormatException _) {
                throw new TypeConversionException("'" + value + "' is neither a number of workers nor 'auto'");
            } catch (IllegalArgumentException _) {
                throw new TypeConversionException("'" + value + "' is too few: a run needs at least 1 worker");
            }
        }
    }
}
