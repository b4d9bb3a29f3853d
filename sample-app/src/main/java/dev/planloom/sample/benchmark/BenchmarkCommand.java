package dev.planloom.sample.benchmark;

import dev.planloom.runtime.benchmark.BenchmarkException;
import dev.planloom.runtime.benchmark.BenchmarkInterruptedException;
import dev.planloom.runtime.benchmark.WorkerBenchmark;
import dev.planloom.runtime.benchmark.WorkerTable;
import dev.planloom.sample.terminal.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code benchmark}. */
@Command(
        name = "benchmark",
        description = {
            "Runs another program with each of some numbers of workers, to choose one.",
            "Prints a table, and writes it as JSON, CSV and a chart."
        })
public final class BenchmarkCommand implements Callable<Integer> {
    private final Supplier<CommandLine> programs;
    private final Variations variations = new Variations();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls the command
    private CommandSpec spec;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            converter = Rounds.CountedConverter.class,
            description = {"How many runs there are of each, at least 1.", "Default: 7."})
    private int rounds = 7;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            converter = Rounds.WarmUpConverter.class,
            description = {"How many runs of each come before those that count.", "Default: 2."})
    private int warmUp = 2;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = {
                "Where benchmark.json, benchmark.csv and benchmark.svg are written. It is made if need be.",
                "Default: target/benchmark."
            })
    private Path output = Path.of("target", "benchmark");

    @Parameters(
            arity = "0..*",
            paramLabel = "PROGRAM",
            description = "What is measured: -- and then a command of this program, with its options.")
    private List<String> program = List.of();

    private BenchmarkCommand(Supplier<CommandLine> programs) {
        this.programs = programs;
    }

    /**
     * Adds the command to those that there are.
     *
     * @param commandLine a command line, with all that is to be measured
     * @param programs makes further ones like it, one for each program that is measured
     */
    public static void addTo(CommandLine commandLine, Supplier<CommandLine> programs) {
        BenchmarkCommand benchmark = new BenchmarkCommand(programs);
        CommandLine own = new CommandLine(benchmark);
        commandLine.addSubcommand(own);
        CommandSpec spec = own.getCommandSpec();
        for (String option : Program.VARIED) {
            spec.remove(spec.findOption(option));
        }
        own.addMixin("variations", benchmark.variations);
        // What follows the name of the program is its own.
        own.setStopAtPositional(true);
    }

    @Override
    public Integer call() throws InterruptedException {
        Program measured = program();
        ParseResult parsed = measured.parse();
        if (CommandLine.printHelpIfRequested(parsed)) {
            return ExitCode.OK;
        }
        WorkerBenchmark benchmark = variations.in(
                WorkerBenchmark.of(Program.run(parsed)).rounds(rounds).warmUp(warmUp));
        ResultFiles files = files();
        try {
            WorkerTable table = benchmark.listener(progress(benchmark.runs())).measure();
            spec.commandLine().getOut().println(table);
            return write(new Results(table, measured, rounds, warmUp), files);
        } catch (BenchmarkException e) {
            print(e.measured());
            spec.commandLine().getErr().println(Text.printable(String.valueOf(e.getMessage())));
            return ExitCode.SOFTWARE;
        } catch (BenchmarkInterruptedException e) {
            print(e.measured());
            throw e;
        }
    }

    private int write(Results results, ResultFiles files) throws InterruptedException {
        try {
            for (Path file : files.write(results)) {
                spec.commandLine().getOut().println("Wrote " + file);
            }
            return ExitCode.OK;
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException("the files were not written");
        } catch (IOException e) {
            spec.commandLine().getErr().println("The files could not be written: " + ResultFiles.reason(e) + ".");
            return ExitCode.SOFTWARE;
        }
    }

    private Program program() {
        ParseResult all = spec.root().commandLine().getParseResult();
        for (String option : Program.VARIED) {
            if (all.hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Option '" + option + "' has to stand behind 'benchmark' here, not before it");
            }
        }
        if (program.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "What is to be measured is missing: write -- and then a command, as in benchmark -- merge");
        }
        int first = all.expandedArgs().size() - program.size();
        if (!all.expandedArgs().get(first - 1).equals("--")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'--' is missing before '" + program.getFirst()
                            + "': options of benchmark stand before it, and the command that is measured behind it");
        }
        CommandLine own = programs.get();
        own.setOut(spec.commandLine().getOut()).setErr(spec.commandLine().getErr());
        return new Program(program, own);
    }

    /** Before anything is measured: it would be a pity if what was measured could not be written. */
    private ResultFiles files() {
        try {
            return ResultFiles.in(output);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--output': nothing can be written to '" + output + "', since "
                            + ResultFiles.reason(e),
                    e);
        }
    }

    private Progress progress(long runs) {
        return new Progress(runs, rounds, warmUp, spec.commandLine().getErr());
    }

    /** Prints what was measured before the end came. */
    private void print(WorkerTable measured) {
        PrintWriter out = spec.commandLine().getOut();
        if (!measured.rows().isEmpty()) {
            out.println("Until then, of which no files were written:");
        }
        out.println(measured);
    }
}
