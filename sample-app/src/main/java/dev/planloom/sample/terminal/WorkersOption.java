package dev.planloom.sample.terminal;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.Workers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The option for the number of workers, which may stand before or after a command. */
public final class WorkersOption {
    @Option(
            names = "--workers",
            paramLabel = "N|auto",
            converter = Converter.class,
            scope = ScopeType.INHERIT,
            description = {
                "How many tasks may run at once, at least 1.",
                "Default: auto, the number of processors less one, and at least 1."
            })
    private RunOptions workers = RunOptions.workers(Workers.AUTO);

    /**
     * What the user chose.
     *
     * @return options with a number of workers
     */
    public RunOptions runOptions() {
        return workers;
    }

    /** Reads {@code 4} and {@code auto}. */
    static final class Converter implements ITypeConverter<RunOptions> {
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
