package dev.planloom.sample;

import dev.planloom.sample.benchmark.BenchmarkCommand;
import dev.planloom.sample.merge.MergeCommand;
import dev.planloom.sample.pipeline.PipelineCommand;
import dev.planloom.sample.resolve.ResolveCommand;
import dev.planloom.sample.terminal.Answers;
import dev.planloom.sample.terminal.CommonOptions;
import dev.planloom.sample.terminal.Text;
import dev.planloom.sample.urls.UrlsCommand;
import java.io.InputStream;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program starts. */
public final class Main {
    /** What shells report of a program that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    private Main() {}

    /**
     * Runs a command, and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int exitCode;
        try (InterruptOnShutdown _ = InterruptOnShutdown.ofCurrentThread()) {
            exitCode = commandLine(System.in).execute(args);
        }
        System.exit(exitCode);
    }

    /**
     * The command line.
     *
     * @param in what the user types
     */
    static CommandLine commandLine(InputStream in) {
        CommonOptions options = new CommonOptions();
        MergeCommand merge = new MergeCommand(options);
        Answers answers = new Answers(in, Charset.forName(System.getProperty("stdin.encoding", "UTF-8")));
        CommandLine commandLine = new CommandLine(new SampleCommand(merge))
                .addMixin("options", options)
                .addSubcommand(merge)
                .addSubcommand(new PipelineCommand(options, answers))
                .addSubcommand(new ResolveCommand(options, answers))
                .addSubcommand(new UrlsCommand(options));
        BenchmarkCommand.addTo(commandLine, () -> commandLine(in));
        return commandLine
                .setParameterExceptionHandler(Main::usageError)
                .setExecutionExceptionHandler(Main::executionError);
    }

    private static int usageError(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(Text.printable(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int executionError(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (!(e instanceof InterruptedException)) {
            throw e;
        }
        command.getErr().println("Interrupted: " + e.getMessage());
        return INTERRUPTED;
    }
}
