package dev.planloom.sample.pipeline;

import dev.planloom.runtime.PlanException;
import dev.planloom.runtime.PlanTimeoutException;
import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.sample.terminal.CommonOptions;
import dev.planloom.sample.terminal.RunLine;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
            "Provisions machines, in simulation: package, validate, plan, run, test, provision-workers.",
            "Prints the layers of the plan, and a line as each task starts and ends."
        })
public final class PipelineCommand implements Callable<Integer> {
    private static final Image IMAGE = new Image("base-image", "4.2");

    private final CommonOptions common;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls the command
    private CommandSpec spec;

    @Option(
            names = "--pace",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long a unit of work takes, such as 0ms, 2s or 1m. Default: 50ms.")
    private Duration pace = Duration.ofMillis(50);

    @Option(
            names = "--fail",
            paramLabel = "TASK",
            converter = TaskConverter.class,
            description = "Lets a task fail, to show what becomes of the others.")
    private @Nullable String failing;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "The time that the run may take. Default: as long as it needs.")
    private @Nullable Duration deadline;

    /**
     * Makes a command.
     *
     * @param common how its runs go, as those of all commands
     */
    public PipelineCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        RunOptions options = options();
        out.println(ProvisioningPlan.plan());
        out.println();
        PipelineTasks tasks = new PipelineTasks(IMAGE, new Simulation(pace, failing, out));
        try {
            print(ProvisioningPlan.run(tasks, options));
            return ExitCode.OK;
        } catch (PlanException e) {
            print(e);
            return ExitCode.SOFTWARE;
        }
    }

    private RunOptions options() {
        try {
            return deadline == null ? common.runOptions() : common.runOptions().deadline(deadline);
        } catch (IllegalArgumentException e) {
            String message = "Invalid value for option '--deadline': " + e.getMessage();
            throw new ParameterException(spec.commandLine(), message, e);
        }
    }

    private void print(ProvisioningPlan.Result result) {
        PrintWriter out = spec.commandLine().getOut();
        String names = result.provisionWorkers().stream().map(Machine::name).collect(Collectors.joining(", "));
        out.println();
        out.println("Provisioned " + names + " with " + result.validate() + ".");
        out.println(RunLine.of(result.report()));
    }

    private void print(PlanException failure) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println("Outcomes");
        out.println(Outcomes.of(failure.report()));
        out.println(RunLine.of(failure.report()));
        spec.commandLine()
                .getErr()
                .println(
                        switch (failure) {
                            case TaskFailedException e -> "Task '" + e.task() + "' failed.";
                            case PlanTimeoutException e -> e.getMessage();
                        });
    }
}
