package dev.planloom.sample.merge;

import dev.planloom.runtime.RunOptions;
import dev.planloom.runtime.TaskFailedException;
import dev.planloom.runtime.benchmark.PlanRun;
import dev.planloom.sample.config.BadInputException;
import dev.planloom.sample.config.EmbeddedFiles;
import dev.planloom.sample.config.Folder;
import dev.planloom.sample.config.Problem;
import dev.planloom.sample.config.Source;
import dev.planloom.sample.terminal.CommonOptions;
import dev.planloom.sample.terminal.Measured;
import dev.planloom.sample.terminal.RunLine;
import dev.planloom.sample.terminal.Text;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code merge}. */
@Command(
        name = "merge",
        description = {
            "Reads the configuration files of a folder side by side, merges them, and reports conflicts.",
            "The files are merged in the order of their names, and a later one wins."
        })
public final class MergeCommand implements Callable<Integer>, Measured {
    private final CommonOptions options;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls the command
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            converter = FolderConverter.class,
            description = {
                "A folder with *.properties, *.yaml, *.yml and *.json files.",
                "Default: the files that come with the program."
            })
    private @Nullable Folder folder;

    @Option(
            names = "--open-files",
            paramLabel = "N",
            converter = OpenFilesConverter.class,
            description = {
                "How many files may be open at once, at least 1, however many workers there are.",
                "Default: 64."
            })
    private @Nullable Integer openFiles;

    /**
     * Makes a command.
     *
     * @param options how its runs go
     */
    public MergeCommand(CommonOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            GeneratedPlan.Result result = run(options.runOptions());
            print(result);
            return ExitCode.OK;
        } catch (TaskFailedException e) {
            if (e.getCause() instanceof BadInputException bad) {
                print(bad, e);
                return ExitCode.SOFTWARE;
            }
            throw e;
        }
    }

    @Override
    public PlanRun measured() {
        return chosen -> run(chosen).report();
    }

    private GeneratedPlan.Result run(RunOptions chosen) throws InterruptedException {
        Source source = Optional.<Source>ofNullable(folder).orElseGet(EmbeddedFiles::new);
        RunOptions limited = openFiles == null ? chosen : chosen.limit(MergeTasks.OPEN_FILES, openFiles);
        return GeneratedPlan.run(new MergeTasks(source), limited);
    }

    private void print(GeneratedPlan.Result result) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(result.summary());
        out.println(RunLine.of(result.report()));
    }

    private void print(BadInputException bad, TaskFailedException failure) {
        PrintWriter err = spec.commandLine().getErr();
        for (Problem problem : bad.problems()) {
            err.println(Text.printable(problem.toString()));
        }
        err.println(Text.count(bad.problems().size(), "problem") + "; nothing was merged.");
        err.println(RunLine.of(failure.report()));
    }
}
