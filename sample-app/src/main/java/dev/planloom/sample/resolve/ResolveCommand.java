package dev.planloom.sample.resolve;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.PlanStoppedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.benchmark.PlanRun;
import dev.planloom.sample.resolve.progress.Bar;
import dev.planloom.sample.resolve.progress.Lines;
import dev.planloom.sample.resolve.progress.Progress;
import dev.planloom.sample.resolve.progress.Silence;
import dev.planloom.sample.resolve.store.StoreException;
import dev.planloom.sample.resolve.transport.Patience;
import dev.planloom.sample.resolve.transport.Place;
import dev.planloom.sample.terminal.Answers;
import dev.planloom.sample.terminal.CommonOptions;
import dev.planloom.sample.terminal.DurationConverter;
import dev.planloom.sample.terminal.Measured;
import dev.planloom.sample.terminal.Rate;
import dev.planloom.sample.terminal.RateConverter;
import dev.planloom.sample.terminal.RunLine;
import dev.planloom.sample.terminal.Text;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code resolve}. */
@Command(
        name = "resolve",
        description = {
            "Finds out what packages of Java need at run time, as Maven does, fetches it, verifies its checksums, and writes a "
                    + "lock file.",
            "Without a repository: the embedded one, on a server inside the program."
        })
public final class ResolveCommand implements Callable<Integer>, Measured {
    private final CommonOptions common;
    private final Answers answers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls the command
    private CommandSpec spec;

    @Mixin
    private PackageOptions packages = new PackageOptions();

    @Option(
            names = "--repository",
            paramLabel = "PLACE",
            converter = Converters.Places.class,
            description = {
                "A repository in Maven's layout: a folder, or a file:, http: or https: address.",
                "Default: the embedded one."
            })
    private @Nullable Place repository;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            converter = Converters.Output.class,
            description = {"The folder for the artefacts and their list, libraries.lock.", "Default: libraries."})
    private @Nullable Path output;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = {"How long a request may take, to its last byte.", "Default: 10s."})
    private Duration timeout = Patience.DEFAULT.timeout();

    @Option(
            names = "--retries",
            paramLabel = "N",
            converter = Converters.Retries.class,
            description = {
                "How often a request is repeated that failed for a reason that may pass, from 0 to 10.",
                "Default: 3."
            })
    private int retries = Patience.DEFAULT.retries();

    @Option(
            names = "--rate",
            paramLabel = "N/TIME",
            converter = RateConverter.class,
            description = {"How many requests there may be, such as 80/m or 20/s.", "Default: any number."})
    private @Nullable Rate rate;

    @Option(
            names = "--keep-going",
            description = {
                "Goes on without a package that fails. The exit code is 1 then too, and no lock file is written.",
                "Default: a failure ends the run."
            })
    private boolean keepGoing;

    @Option(names = "--dry-run", description = "Prints what would be fetched, and writes nothing.")
    private boolean dryRun;

    @Option(
            names = "--confirm",
            description =
                    "Asks on the terminal before it fetches. The end of the input is a no. The exit code is 1 after a no.")
    private boolean confirm;

    @Option(
            names = "--progress",
            paramLabel = "auto|plain|none",
            description = {
                "How it tells of its progress, on the standard error. With auto, by a bar on a terminal, else as with plain.",
                "Default: auto."
            })
    private ProgressKind progress = ProgressKind.auto;

    @Mixin
    private EmbeddedOptions embedded = new EmbeddedOptions();

    /** The kinds of progress, as they are typed. */
    enum ProgressKind {
        auto,
        plain,
        none
    }

    /**
     * Makes a command.
     *
     * @param common how its runs go, as those of all commands
     * @param answers what the user answers to questions
     */
    public ResolveCommand(CommonOptions common, Answers answers) {
        this.common = common;
        this.answers = answers;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Inputs inputs = inputs();
        RunOptions options = options();
        try (ResolveProgram program = ResolveProgram.open(inputs)) {
            Optional<Path> folder = dryRun ? Optional.empty() : Optional.of(folder());
            ResolveRun run;
            try (Progress shown = progress()) {
                run = program.run(options, folder, shown);
            }
            print(inputs, folder, run);
            if (run.failure().orElse(null) instanceof InterruptedException interruption) {
                throw interruption;
            }
            return run.hasSucceeded() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (StoreException e) {
            err().println(Text.printable(String.valueOf(e.getMessage())));
            return ExitCode.SOFTWARE;
        }
    }

    @Override
    public PlanRun measured() {
        if (confirm) {
            throw wrong("Option '--confirm' asks before something is fetched; a benchmark can't wait for answers");
        }
        if (output != null) {
            throw wrong("Option '--output' does not go with a benchmark: each run fetches into a folder of its own,"
                    + " which is then deleted");
        }
        return new MeasuredProgram(inputs(), onFailure(), dryRun);
    }

    private Path folder() {
        return output == null ? Path.of("libraries") : output;
    }

    private FailurePolicy onFailure() {
        return keepGoing ? FailurePolicy.CONTINUE : FailurePolicy.FAIL_FAST;
    }

    private Inputs inputs() {
        if (repository != null && !packages.areSome()) {
            throw wrong("Missing what to resolve: name packages, or a file with --file");
        }
        if (repository != null && embedded.areSome()) {
            throw wrong("Options '--latency', '--error-rate' and '--server-rate' are those of the embedded repository,"
                    + " and '--repository' names another one");
        }
        try {
            return new Inputs(
                    packages.all(),
                    Optional.ofNullable(repository),
                    embedded.behaviour(),
                    new Patience(timeout, retries, rate));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private RunOptions options() {
        RunOptions options = common.waitingOptions().onFailure(onFailure());
        if (!confirm) {
            return options;
        }
        if (options.schedule().equals(Optional.of(Schedule.DATAFLOW)) || dryRun) {
            throw wrong("Option '--confirm' asks before something is fetched, between two layers: it does not go with"
                    + " '--dry-run' or '--schedule dataflow'");
        }
        return options.checkpoint(
                new FetchConfirmation(answers, spec.commandLine().getOut()));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** While a person is asked, a bar would be in the way. */
    @SuppressWarnings("SystemConsoleNull") // null again without a terminal, from JDK 25 on
    private Progress progress() {
        Console console = System.console();
        boolean isTerminal = console != null && console.isTerminal() && !confirm;
        return switch (progress) {
            case auto -> isTerminal ? new Bar() : new Lines(err());
            case plain -> new Lines(err());
            case none -> new Silence();
        };
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private void print(Inputs inputs, Optional<Path> folder, ResolveRun run) {
        Tally.Done done = run.done();
        done.resolution()
                .ifPresent(known -> known.warnings()
                        .forEach(warning -> err().println("Warning: " + Text.printable(warning) + ".")));
        done.failures().forEach(failure -> err().println(Text.printable("Failed: " + failure)));
        PrintWriter out = spec.commandLine().getOut();
        if (folder.isEmpty()) {
            done.resolution()
                    .ifPresent(known -> known.artefacts()
                            .forEach((artefact, scope) -> out.println("  " + artefact + "  " + scope)));
        }
        String place = inputs.repository()
                .map(named -> Text.shortened(named.toString(), 60))
                .orElse("the embedded repository");
        String title = Text.count(inputs.packages().size(), "package") + " of " + place;
        out.println(new Summary(title, folder, run).text());
        out.println(RunLine.of(run.report()));
        switch (run.failure().orElse(null)) {
            case PlanStoppedException e -> err().println("Stopped: " + e.reason() + ".");
            case PlanTimeoutException e -> err().println(e.getMessage());
            case null, default -> {}
        }
    }
}
