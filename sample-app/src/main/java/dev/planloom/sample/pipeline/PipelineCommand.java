package dev.planloom.sample.pipeline;

import dev.planloom.Schedule;
import dev.planloom.runtime.FailurePolicy;
import dev.planloom.runtime.Outcome;
import dev.planloom.runtime.PlanException;
import dev.planloom.runtime.PlanStoppedException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.RunReport;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.benchmark.PlanRun;
import dev.planloom.sample.terminal.Answers;
import dev.planloom.sample.terminal.CommonOptions;
import dev.planloom.sample.terminal.DurationConverter;
import dev.planloom.sample.terminal.Measured;
import dev.planloom.sample.terminal.RunLine;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code pipeline}. */
@Command(
        name = "pipeline",
        description = {
            "Provisions machines, in simulation: "
                    + "package, validate, plan, run, test, provision-workers, release, announce.",
            "Prints the layers of the plan, and a line as each task starts and ends."
        })
public final class PipelineCommand implements Callable<Integer>, Measured {
    private static final Image IMAGE = new Image("base-image", "4.2");

    private final CommonOptions common;
    private final Answers answers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls the command
    private CommandSpec spec;

    @Option(
            names = "--pace",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = {
                "How long a unit of work takes, such as 0ms or 2s. What calls the cloud may take ten minutes.",
                "Default: 50ms."
            })
    private Duration pace = Duration.ofMillis(50);

    @Option(
            names = "--fail",
            paramLabel = "TASK",
            converter = TaskConverter.class,
            description = "Lets a task fail, to show what becomes of the others.")
    private @Nullable String failing;

    @Option(
            names = "--flaky",
            paramLabel = "TASK",
            converter = TaskConverter.class,
            description = "Lets the first attempt at a task fail. There are further ones at run and provision-workers.")
    private @Nullable String flaky;

    @Option(
            names = "--defect",
            description = "Gives the controller a defect, which the test finds: it says no, and release is skipped.")
    private boolean defect;

    @Option(
            names = "--only",
            paramLabel = "TASK",
            converter = TaskConverter.class,
            description = "Runs a task and all that it needs. May stand several times. Default: all tasks.")
    private String[] only = {};

    @Option(
            names = "--keep-going",
            description = {
                "Lets all tasks run that still can after one has failed. The exit code is 1 then too.",
                "Default: a failure ends the run."
            })
    private boolean keepGoing;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "The time that the run may take. Default: as long as it needs.")
    private @Nullable Duration deadline;

    @Option(
            names = "--confirm",
            description = {
                "Asks on the terminal after each layer whether to go on. The end of the input is a no. The exit code "
                        + "is 1 after a no.",
                "Default: the run goes through."
            })
    private boolean confirm;

    /**
     * Makes a command.
     *
     * @param common how its runs go, as those of all commands
     * @param answers what the user answers to questions
     */
    public PipelineCommand(CommonOptions common, Answers answers) {
        this.common = common;
        this.answers = answers;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        RunOptions options = options(common.runOptions());
        out.println(ProvisioningPlan.plan());
        out.println();
        try {
            return print(ProvisioningPlan.run(tasks(out), options));
        } catch (PlanException e) {
            print(e);
            return ExitCode.SOFTWARE;
        }
    }

    @Override
    public PlanRun measured() {
        if (confirm) {
            throw new ParameterException(
                    spec.commandLine(), "Option '--confirm' asks a person, for whom a benchmark does not wait");
        }
        options(common.runOptions()); // reports what is wrong with them now, and not in the first run
        PrintWriter silent = new PrintWriter(Writer.nullWriter());
        return chosen -> ProvisioningPlan.run(tasks(silent), options(chosen)).report();
    }

    private PipelineTasks tasks(PrintWriter out) {
        return new PipelineTasks(IMAGE, new Simulation(new Wishes(pace, failing, flaky, defect), out));
    }

    private RunOptions options(RunOptions chosen) {
        RunOptions options = chosen.onFailure(keepGoing ? FailurePolicy.CONTINUE : FailurePolicy.FAIL_FAST);
        try {
            options = deadline == null ? options : options.deadline(deadline);
        } catch (IllegalArgumentException e) {
            String message = "Invalid value for option '--deadline': " + e.getMessage();
            throw new ParameterException(spec.commandLine(), message, e);
        }
        options = only.length == 0 ? options : options.only(only);
        return confirm ? confirmed(options) : options;
    }

    private RunOptions confirmed(RunOptions options) {
        if (options.schedule().equals(Optional.of(Schedule.DATAFLOW))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Option '--confirm' asks between layers, for which '--schedule dataflow' does not wait");
        }
        return options.checkpoint(new Confirmation(answers, spec.commandLine().getOut()));
    }

    /** Prints a run that returned, in which tasks may have failed if it was to go on after failures. */
    private int print(ProvisioningPlan.Result result) {
        PrintWriter out = spec.commandLine().getOut();
        RunReport report = result.report();
        if (report.outcome("announce") instanceof Outcome.Succeeded) {
            out.println();
            out.println(result.announce());
        }
        if (Outcomes.areSmooth(report.tasks())) {
            out.println(RunLine.of(report));
        } else {
            printOutcomes(report);
        }
        report.failures().forEach(failure -> printFailure(failure.name()));
        return report.failures().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(PlanException failure) {
        printOutcomes(failure.report());
        switch (failure) {
            case TaskFailedException e -> printFailure(e.task());
            case PlanTimeoutException e -> spec.commandLine().getErr().println(e.getMessage());
            case PlanStoppedException e -> spec.commandLine().getErr().println("Stopped: " + e.reason() + ".");
        }
    }

    private void printOutcomes(RunReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println("Outcomes");
        out.println(Outcomes.of(report.tasks()));
        out.println(RunLine.of(report));
    }

    private void printFailure(String task) {
        spec.commandLine().getErr().println("Task '" + task + "' failed.");
    }
}
