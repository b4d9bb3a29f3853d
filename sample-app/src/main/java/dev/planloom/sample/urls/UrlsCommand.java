package dev.planloom.sample.urls;

import dev.planloom.runtime.PlanInterruptedException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.benchmark.PlanRun;
import dev.planloom.sample.config.BadInputException;
import dev.planloom.sample.config.Problem;
import dev.planloom.sample.terminal.CommonOptions;
import dev.planloom.sample.terminal.DurationConverter;
import dev.planloom.sample.terminal.Measured;
import dev.planloom.sample.terminal.Rate;
import dev.planloom.sample.terminal.RateConverter;
import dev.planloom.sample.terminal.RunLine;
import dev.planloom.sample.terminal.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code urls}. */
@Command(
        name = "urls",
        description = {
            "Asks many addresses side by side, and tells which of them do not work. The exit code is 1 if there are any.",
            "Asks with HEAD; with GET where a server knows no HEAD, and leaves unread what comes. An address that gets no "
                    + "answer, or status 429 or 503, is asked for a second time."
        })
public final class UrlsCommand implements Callable<Integer>, Measured {
    /** Nothing is far away from the embedded site. */
    private static final Duration EMBEDDED_TIMEOUT = Duration.ofSeconds(1);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_TIMEOUT = Duration.ofHours(1);
    private static final int MOST_PROBLEMS = 20;

    private final CommonOptions common;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls the command
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|ADDRESS",
            description = {
                "Addresses, and text files with an address in each line. Blank lines and those that begin with # do not "
                        + "count. An address that is listed twice is asked for once.",
                "Default: the 500 addresses of a site that comes with the program, of which some do not work."
            })
    private List<String> arguments = List.of();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = {
                "How long a server may take to answer a request, such as 500ms or 10s.",
                "Default: 10s; 1s for the embedded site."
            })
    private @Nullable Duration timeout;

    @Option(
            names = "--rate",
            paramLabel = "N/TIME",
            converter = RateConverter.class,
            description = {
                "How many addresses are asked for in a period, such as 20/s, 80/m or 5/250ms; what they redirect to is "
                        + "not counted.",
                "Default: 1000/s."
            })
    private @Nullable Rate rate;

    @Option(
            names = "--format",
            paramLabel = "csv|json",
            converter = FormatConverter.class,
            description = {
                "Lists all addresses for other programs: on the standard output, while the summary goes to the standard "
                        + "error, or in the file of --output.",
                "Default: csv if there is a file, else the summary alone."
            })
    private @Nullable ReportFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            converter = OutputConverter.class,
            description = "A file for the list of all addresses. It is replaced as a whole.")
    private @Nullable Path output;

    /**
     * Makes a command.
     *
     * @param common how its runs go, as those of all commands
     */
    public UrlsCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (!arguments.isEmpty()) {
            return check(new Arguments(arguments), TIMEOUT);
        }
        try (EmbeddedSite site = EmbeddedSite.open()) {
            return check(site, EMBEDDED_TIMEOUT);
        }
    }

    @Override
    public PlanRun measured() {
        if (output != null || format != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Option '" + (output == null ? "--format" : "--output")
                            + "' does not go with a benchmark, which lists no addresses");
        }
        return chosen -> {
            if (!arguments.isEmpty()) {
                return measure(new Arguments(arguments), TIMEOUT, chosen);
            }
            try (EmbeddedSite site = EmbeddedSite.open()) {
                return measure(site, EMBEDDED_TIMEOUT, chosen);
            }
        };
    }

    private RunReport measure(Input input, Duration byDefault, RunOptions chosen) throws InterruptedException {
        Destination nowhere = new Destination(Optional.empty(), ReportFormat.CSV);
        try (Checker checker = new Checker(timeout(byDefault))) {
            return GeneratedPlan.run(new UrlTasks(input, checker, nowhere), limited(chosen))
                    .report();
        }
    }

    private int check(Input input, Duration byDefault) throws InterruptedException, IOException {
        Destination destination =
                new Destination(Optional.ofNullable(output), format == null ? ReportFormat.CSV : format);
        try (Checker checker = new Checker(timeout(byDefault))) {
            return print(
                    GeneratedPlan.run(new UrlTasks(input, checker, destination), limited(common.waitingOptions())));
        } catch (TaskFailedException e) {
            return print(e);
        } catch (PlanInterruptedException e) {
            e.report()
                    .task(GeneratedPlan.CHECK)
                    .elements()
                    .ifPresent(elements -> spec.commandLine()
                            .getErr()
                            .println("Checked " + elements.succeeded() + " before that; nothing was written."));
            throw e;
        }
    }

    private Duration timeout(Duration byDefault) {
        Duration chosen = timeout == null ? byDefault : timeout;
        if (!chosen.isPositive() || chosen.compareTo(LONGEST_TIMEOUT) > 0) {
            String message = "Invalid value for option '--timeout': the time for an answer is longer than none, and an "
                    + "hour at most";
            throw new ParameterException(spec.commandLine(), message);
        }
        return chosen;
    }

    private RunOptions limited(RunOptions options) {
        return rate == null ? options : options.rateLimit(UrlTasks.REQUESTS, rate.permits(), rate.period());
    }

    private int print(GeneratedPlan.Result result) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter summary = out;
        if (format != null && output == null) {
            format.write(result.results(), out);
            out.flush();
            summary = spec.commandLine().getErr();
        }
        summary.println(result.summary());
        summary.println(RunLine.of(result.report()));
        return result.results().bad().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int print(TaskFailedException failure) throws TaskFailedException {
        PrintWriter err = spec.commandLine().getErr();
        switch (failure.getCause()) {
            case BadInputException bad -> {
                List<Problem> problems = bad.problems();
                problems.stream()
                        .limit(MOST_PROBLEMS)
                        .forEach(problem -> err.println(Text.printable(problem.toString())));
                if (problems.size() > MOST_PROBLEMS) {
                    err.println("and " + (problems.size() - MOST_PROBLEMS) + " more");
                }
                err.println(Text.count(problems.size(), "problem") + "; no address was asked for.");
            }
            case IOException e
            when failure.task().equals(GeneratedPlan.WRITE) ->
                err.println(Text.printable(output + " could not be written: " + e.getMessage()));
            case null, default -> throw failure;
        }
        err.println(RunLine.of(failure.report()));
        return ExitCode.SOFTWARE;
    }
}
